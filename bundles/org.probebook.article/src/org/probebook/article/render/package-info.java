// SPDX-License-Identifier: EPL-2.0
/**
 * Articles as pages: HTML for a browser widget or a file, and plain text with a map back to the article. Knows no window; nothing it writes is active, whatever an
 * article holds.
 */
package org.probebook.article.render;
