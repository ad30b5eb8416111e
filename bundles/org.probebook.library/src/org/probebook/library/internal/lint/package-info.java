// SPDX-License-Identifier: EPL-2.0
/** How a library is looked through for what is wrong in it. */
package org.probebook.library.internal.lint;
