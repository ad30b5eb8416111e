// SPDX-License-Identifier: EPL-2.0
/** File &gt; Import: choosing archives, folders and files, importing them in the background, and saying what came of it. */
package org.probebook.ui.search.internal.imports;
