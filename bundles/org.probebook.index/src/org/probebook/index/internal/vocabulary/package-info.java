// SPDX-License-Identifier: EPL-2.0
/** The words of a library: how often each is used, and what a misspelt one was meant to be. */
package org.probebook.index.internal.vocabulary;
