// SPDX-License-Identifier: EPL-2.0
/** What was found on hosts, in forms that other programs and people read. */
package org.probebook.report;
