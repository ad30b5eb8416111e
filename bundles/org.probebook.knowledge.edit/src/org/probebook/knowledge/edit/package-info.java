// SPDX-License-Identifier: EPL-2.0
/**
 * Editing the knowledge of a problem: what its elements are called, which can be made where, and commands that can be undone. Knows no window. Everything in here is used on
 * one thread, unless a class says otherwise.
 */
package org.probebook.knowledge.edit;
