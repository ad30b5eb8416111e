// SPDX-License-Identifier: EPL-2.0
/** What a check of an article came to, apart from the knowledge that was checked: as it is written into a file, and read again where that knowledge may be gone. */
package org.probebook.report.checked;
