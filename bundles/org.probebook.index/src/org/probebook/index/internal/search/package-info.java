// SPDX-License-Identifier: EPL-2.0
/** Finds the best articles for a query, joins them to problems, counts facets, and finds what is similar. */
package org.probebook.index.internal.search;
