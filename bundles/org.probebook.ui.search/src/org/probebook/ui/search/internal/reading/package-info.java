// SPDX-License-Identifier: EPL-2.0
/** The article editor: loading an article, showing it in a browser widget or as text, moving between articles, and finding words in one. */
package org.probebook.ui.search.internal.reading;
