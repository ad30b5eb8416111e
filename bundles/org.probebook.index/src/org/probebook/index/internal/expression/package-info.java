// SPDX-License-Identifier: EPL-2.0
/** Reads what was typed where it is an expression: AND, OR, NOT, wildcards, and properties as error:71. */
package org.probebook.index.internal.expression;
