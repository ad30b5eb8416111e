// SPDX-License-Identifier: EPL-2.0
/** What is wrong in a whole library: references that lead nowhere, knowledge that breaks its rules, and articles that want one thing different. */
package org.probebook.library.lint;
