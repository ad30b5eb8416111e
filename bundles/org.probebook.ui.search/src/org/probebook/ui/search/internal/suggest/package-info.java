// SPDX-License-Identifier: EPL-2.0
/** Suggestions below the search field while somebody types. */
package org.probebook.ui.search.internal.suggest;
