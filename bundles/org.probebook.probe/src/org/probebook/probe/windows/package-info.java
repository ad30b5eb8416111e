// SPDX-License-Identifier: EPL-2.0
/** What all ways to ask a Windows host have in common, whichever protocol they speak. */
package org.probebook.probe.windows;
