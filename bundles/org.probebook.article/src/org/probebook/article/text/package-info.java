// SPDX-License-Identifier: EPL-2.0
/**
 * What the formats share: from bytes to characters, from lines to blocks, what headings and labels mean in which language. The tables of words
 * are data files beside the classes. Everything here is immutable or belongs to one reading, so that several threads read articles at once.
 */
package org.probebook.article.text;
