// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;

/** What is said of one value or one key, while the text is read. */
final class Setting {
    final int section;
    final String name;
    String key;
    String type = "";
    String range = "";
    Datum datum = Datum.NONE;
    Change change = Change.SET;
    Standing standing = Standing.TOLD;
    Origin origin;
    int from;
    int to;
    /** Whether a reader is told to do it. */
    boolean told;
    /** Whether a step or a sentence makes the value or the key. */
    boolean made;
    /** Whether the sentence that names it also tells its key. */
    boolean bound;
    /** Whether its key was told for itself. */
    boolean placed;
    /** A key that only leads to the one that is meant. */
    boolean passed;
    /** A key that is gone to, and nothing is said of it there. */
    boolean passage;
    /** Whether a step leads to it, for a later one to change it. */
    boolean located;
    /** Whether it only holds when something else does. */
    boolean conditional;
    /** Whether it was named in a place that is not known, so that a key told elsewhere is not its own. */
    boolean astray;

    Setting(int section, String key, String name, Origin origin, int from, int to) {
        this.section = section;
        this.key = key;
        this.name = name;
        this.origin = origin;
        this.from = from;
        this.to = to;
    }

    /** Another content of the same value, told in a section of its own. */
    Setting sibling(int where, Datum other, int at, int end) {
        Setting copy = new Setting(where, key, name, origin, at, end);
        copy.type = type;
        copy.range = range;
        copy.datum = other;
        copy.told = told;
        copy.made = made;
        copy.astray = astray;
        return copy;
    }

    boolean blank() {
        return datum == Datum.NONE;
    }

    /** Whether it is only named: nothing is said of its content, and nothing is done. */
    boolean bare() {
        return blank() && change == Change.SET;
    }
}
