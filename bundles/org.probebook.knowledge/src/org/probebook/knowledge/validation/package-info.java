// SPDX-License-Identifier: EPL-2.0
/** What is wrong with a piece of knowledge, told to its author: rules, and what they find. */
package org.probebook.knowledge.validation;
