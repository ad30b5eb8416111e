// SPDX-License-Identifier: EPL-2.0
/** Cuts text into words: technical names whole and in part, compounds, stems, and which language a text is in. */
package org.probebook.index.internal.analysis;
