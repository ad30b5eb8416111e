// SPDX-License-Identifier: EPL-2.0
/** Rules about knowledge that need to know what probe kinds observe and how values compare. */
package org.probebook.probe.validation;
