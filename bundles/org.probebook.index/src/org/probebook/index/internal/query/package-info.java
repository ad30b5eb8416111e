// SPDX-License-Identifier: EPL-2.0
/** Makes Lucene's query of a request: its words, their translations, its facts, messages and names, each with its weight. */
package org.probebook.index.internal.query;
