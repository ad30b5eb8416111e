// SPDX-License-Identifier: EPL-2.0
/** The facts view: what is exact in the article that is read. */
package org.probebook.ui.search.internal.facts;
