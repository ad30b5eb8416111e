// SPDX-License-Identifier: EPL-2.0
/** Commands of the menus that lead to searching and reading. */
package org.probebook.ui.search.internal.handlers;
