// SPDX-License-Identifier: EPL-2.0
/** Articles as JSON Lines: one object a line, for collections that were made by a program. */
package org.probebook.article.jsonl;
