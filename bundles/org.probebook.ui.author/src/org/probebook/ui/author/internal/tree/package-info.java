// SPDX-License-Identifier: EPL-2.0
/** The elements of the knowledge, to be chosen, moved and made. */
package org.probebook.ui.author.internal.tree;
