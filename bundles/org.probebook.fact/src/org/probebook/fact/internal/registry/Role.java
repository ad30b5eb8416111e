// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

/** What a word does in a sentence about the registry. */
enum Role {
    SET, ENTER, ADD, DELETE, SELECT, VALUE, KEY, DATA, NAMED, TO, FROM, OF, IS, DEFAULT, RIGHTS, NOT, IF, PLAIN, OTHER
}
