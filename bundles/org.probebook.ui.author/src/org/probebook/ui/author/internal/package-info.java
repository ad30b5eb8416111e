// SPDX-License-Identifier: EPL-2.0
/** The knowledge editor: an article beside what is known of its problem, and everything that an author does with both. */
package org.probebook.ui.author.internal;
