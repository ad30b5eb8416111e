// SPDX-License-Identifier: EPL-2.0
/** The text form in which Microsoft's knowledge base was handed out around the year 2000, as it was written and flattened to one line. */
package org.probebook.article.mskb;
