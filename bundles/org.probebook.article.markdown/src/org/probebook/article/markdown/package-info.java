// SPDX-License-Identifier: EPL-2.0
/** Articles in Markdown with YAML front matter, the form in which packs and support sites keep theirs. */
package org.probebook.article.markdown;
