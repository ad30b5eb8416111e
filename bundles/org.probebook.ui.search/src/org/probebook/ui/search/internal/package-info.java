// SPDX-License-Identifier: EPL-2.0
/** The search view: what the user types, what is found, and how a list of problems is painted. */
package org.probebook.ui.search.internal;
