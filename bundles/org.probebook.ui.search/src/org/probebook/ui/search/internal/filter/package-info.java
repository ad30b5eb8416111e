// SPDX-License-Identifier: EPL-2.0
/** What a search is limited to: what can be chosen, with counts, and what is chosen. */
package org.probebook.ui.search.internal.filter;
