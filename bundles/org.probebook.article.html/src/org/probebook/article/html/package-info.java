// SPDX-License-Identifier: EPL-2.0
/** Web pages of support articles, as far as they were saved as text. */
package org.probebook.article.html;
