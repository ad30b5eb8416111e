// SPDX-License-Identifier: EPL-2.0
/** Keeps the vectors of articles, and makes those that are missing. */
package org.probebook.index.internal.vectors;
