// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

/** How hits are sorted. */
public enum SearchOrder {
    /** Best first. */
    RELEVANCE,
    /** Latest revision first, those without a date last; of equals the better first. */
    DATE
}
