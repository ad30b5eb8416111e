// SPDX-License-Identifier: EPL-2.0
/** What was drafted from an article, and what the author decided about it. */
package org.probebook.ui.author.internal.pieces;
