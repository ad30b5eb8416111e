// SPDX-License-Identifier: EPL-2.0
/** What validation finds wrong, while the author works. */
package org.probebook.ui.author.internal.problems;
