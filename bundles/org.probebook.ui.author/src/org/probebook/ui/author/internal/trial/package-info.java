// SPDX-License-Identifier: EPL-2.0
/** Trying conditions on hosts before they are saved. */
package org.probebook.ui.author.internal.trial;
