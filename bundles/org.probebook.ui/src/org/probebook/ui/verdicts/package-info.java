// SPDX-License-Identifier: EPL-2.0
/** What conditions were last told by hosts, for every part that shows them. */
package org.probebook.ui.verdicts;
