// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

/** What stands behind a label. */
enum LabelKind {
    NAME, TYPE, DATA, VALUE, DEFAULT, RANGE, RADIX, KEY, NOTE
}
