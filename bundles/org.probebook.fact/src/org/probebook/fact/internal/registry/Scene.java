// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;

/**
 * What the registry is about at a place of a text: the keys and values named last. It puts together what stands apart, a key in one step and its value in
 * another, and holds all settings that were found.
 */
final class Scene {
    private static final int MOST = 4000;
    private static final int MOST_KEYS = 64;
    /** Blocks. */
    private static final int LONGEST_SILENCE = 6;

    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, Setting> latest = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> doomed = new HashSet<>();
    private List<Setting> keys = new ArrayList<>();
    private List<Setting> current = new ArrayList<>();
    private List<Setting> promoted = List.of();
    private List<Setting> left = List.of();
    private boolean recalled;
    private List<Setting> base = List.of();
    private final List<Setting> ahead = new ArrayList<>();
    private boolean listing;
    private int silence;
    private int mentions;
    private String pendingSubkey = "";
    private String hive = "";
    private String pendingType = "";
    private Change pending = Change.SET;
    private boolean place;
    private boolean astray;
    private int section;
    private boolean told;
    private boolean locates;
    private boolean step;

    List<Setting> settings() {
        return settings;
    }

    void section(int number) {
        section = number;
        told = false;
        step = false;
        silence = number == 0 ? silence : Math.max(silence, 2);
    }

    /** A new block begins. */
    void block(boolean numbered) {
        step = numbered;
        silence++;
    }

    /** The registry is not spoken of any more, until a key is named again. */
    void leave() {
        silence = LONGEST_SILENCE + 1;
        left = current.isEmpty() ? left : current;
        current = new ArrayList<>();
    }

    /** Speaks of the value again that was left last in this section. */
    void recall() {
        if (current.isEmpty() && !left.isEmpty() && left.getFirst().section == section) {
            current = left;
            recalled = true;
        }
    }

    /** Whether what is spoken of was left before. */
    boolean recalled() {
        return recalled && hasName();
    }

    /** Whether the key that is spoken of was named in this section. */
    boolean near() {
        return attentive() && keys.getLast().section == section;
    }

    /** Whether the registry was spoken of in this block or shortly before. */
    boolean attentive() {
        return silence <= LONGEST_SILENCE && hasKey();
    }

    boolean step() {
        return step;
    }

    /** Whether the reader is told to do what comes now. */
    void told(boolean now) {
        told = now;
    }

    boolean told() {
        return told;
    }

    /** Whether the sentence only leads to what is named now. */
    void locates(boolean now) {
        locates = now;
    }

    /** Whether the value that is spoken of was named before any key. */
    boolean unplaced() {
        return keys.isEmpty() && hasName() && current.stream().allMatch(setting -> setting.key.isEmpty());
    }

    /** A sentence is over; when it does not announce what follows, its names look for no key any more. */
    void sentenceOver(boolean announces) {
        if (!announces) {
            ahead.clear();
            pendingType = "";
        }
    }

    /** What was announced to be done with keys that follow is done with no further ones. */
    void announcementOver() {
        pending = Change.SET;
        place = false;
        pendingSubkey = "";
    }

    /** No further key belongs to the list of keys. */
    void listOver() {
        listing = false;
    }

    void hive(String name) {
        hive = name;
    }

    String hive() {
        return hive;
    }

    boolean hasKey() {
        return !keys.isEmpty();
    }

    boolean hasName() {
        return !current.isEmpty();
    }

    /** Whether nothing is known of the content of the value that is spoken of. */
    boolean blankName() {
        return current.stream().allMatch(Setting::blank);
    }

    /** Whether of the value that is spoken of only the name is known, as in a list of names. */
    boolean bareNames() {
        return current.stream().allMatch(setting -> setting.bare() && setting.type.isEmpty());
    }

    /** The value that is spoken of; empty when there is none. */
    String name() {
        return current.isEmpty() ? "" : current.getFirst().name;
    }

    /** The key that is spoken of; empty when there is none. */
    String key() {
        return keys.isEmpty() ? "" : keys.getLast().key;
    }

    boolean knows(String name) {
        return names.contains(name.toLowerCase(Locale.ROOT));
    }

    void key(String path, int from, int to) {
        if (settings.size() >= MOST) {
            return;
        }
        Setting key = new Setting(section, path, "", Origin.KEY, from, to);
        key.change = doomed.contains(RegistryPath.last(path).toLowerCase(Locale.ROOT)) && told
                ? Change.DELETE
                : pendingSubkey.isEmpty() ? pending : Change.SET;
        if (place && key.change == Change.DELETE) {
            key.change = Change.SET;
            key.passage = true;
        }
        key.told = told || pending != Change.SET;
        settings.add(key);
        silence = 0;
        astray = false;
        left = List.of();
        if (!listing || keys.size() >= MOST_KEYS) {
            keys = new ArrayList<>();
        }
        keys.add(key);
        base = keys;
        bindAhead(path, !listing);
        listing = true;
        if (!pendingSubkey.isEmpty()) {
            String part = pendingSubkey;
            List<Setting> list = keys;
            keys = List.of(key);
            subkey(part, true, from, to);
            list.set(list.size() - 1, keys.getFirst());
            keys = list;
            listing = true;
        }
    }

    /** A key of this name is to be made below the keys that follow. */
    void announceSubkey(String name) {
        pendingSubkey = name;
    }

    private void bindAhead(String path, boolean first) {
        if (ahead.isEmpty()) {
            current = new ArrayList<>();
            return;
        }
        List<Setting> bound = new ArrayList<>(first ? List.of() : current);
        for (Setting setting : ahead) {
            setting.bound = true;
            if (first && (setting.key.isEmpty() || setting.key.equalsIgnoreCase(path) || movable(setting))) {
                setting.key = path;
                setting.placed = true;
                bound.add(setting);
            } else {
                Setting other = setting.sibling(setting.section, setting.datum, setting.from, setting.to);
                other.key = path;
                settings.add(other);
                bound.add(other);
            }
        }
        current = bound;
    }

    /** Whether a value that was named in a sentence still looks for its key. */
    private static boolean movable(Setting setting) {
        boolean sentence = setting.origin == Origin.PROSE || setting.origin == Origin.STEP;
        return !setting.placed && (setting.bare() || sentence && setting.blank() && setting.change == Change.DELETE);
    }

    /** A key below the ones that are spoken of. */
    void subkey(String name, boolean made, int from, int to) {
        List<Setting> below = new ArrayList<>();
        silence = 0;
        for (Setting key : keys) {
            key.passed = true;
            boolean there = RegistryPath.last(key.key).equalsIgnoreCase(name);
            Setting setting = new Setting(section, there ? key.key : key.key + "\\" + name, "", Origin.KEY, from, to);
            setting.told = told || pending != Change.SET;
            setting.made = made;
            setting.passage = !made && pending == Change.SET;
            setting.change = pending;
            below.add(setting);
            settings.add(setting);
        }
        keys = below;
        current = new ArrayList<>();
        listing = false;
    }

    /** A key below the one whose whole path was given last. */
    void below(String name, int from, int to) {
        keys = new ArrayList<>(base.isEmpty() ? keys : base);
        subkey(name, true, from, to);
    }

    /** A key below the one that is spoken of is to be deleted; the one above stays the one that is spoken of. */
    void deleteBelow(String name, int from, int to) {
        List<Setting> above = keys;
        Change announced = pending;
        pending = Change.DELETE;
        subkey(name, false, from, to);
        pending = announced;
        keys = above;
    }

    /** Whether one key was named last, in this block or the one before, and no value since. */
    boolean aloneBefore() {
        return keys.size() == 1 && silence <= 2 && !keys.getFirst().passed;
    }

    /** Whether several keys are spoken of at once. */
    boolean listed() {
        return keys.size() > 1;
    }

    /** The keys that are spoken of, to go back to after a list of keys below them. */
    List<Setting> keys() {
        return keys;
    }

    void keys(List<Setting> again) {
        keys = again;
        current = new ArrayList<>();
    }

    /** How often values were named. */
    int mentions() {
        return mentions;
    }

    void name(String name, Origin origin, int from, int to) {
        if (settings.size() >= MOST || name.isEmpty()) {
            return;
        }
        mentions++;
        recalled = false;
        boolean attentive = attentive();
        listing = false;
        silence = 0;
        if (!current.isEmpty() && current.getFirst().name.equalsIgnoreCase(name) && current.getFirst().section == section) {
            current.forEach(setting -> touch(setting, origin));
            current.stream().filter(setting -> !ahead.contains(setting)).forEach(ahead::add);
            return;
        }
        if (RegistryPath.last(key()).equalsIgnoreCase(name) && promote()) {
            current.forEach(setting -> touch(setting, origin));
            return;
        }
        demote(name.equals(Names.UNNAMED) ? Origin.LABELS : origin);
        List<Setting> named = new ArrayList<>();
        boolean known = names.contains(name.toLowerCase(Locale.ROOT));
        for (String key : keys.isEmpty() || !attentive && !known ? List.of("") : keys.stream().map(k -> k.key).toList()) {
            Setting earlier = latest.get(id(section, key, name));
            named.add(earlier == null ? added(key, name, origin, from, to) : earlier);
        }
        named.forEach(setting -> touch(setting, origin));
        current = named;
        ahead.addAll(named);
    }

    /** Another value that is spoken of together with the one that was named last. */
    void also(String name, int from, int to) {
        if (current.isEmpty() || settings.size() >= MOST || name.isEmpty()
                || current.stream().anyMatch(setting -> setting.name.equalsIgnoreCase(name))) {
            return;
        }
        List<Setting> both = new ArrayList<>(current);
        Set<String> places = new LinkedHashSet<>(current.stream().map(setting -> setting.key).toList());
        for (String key : places) {
            Setting earlier = latest.get(id(section, key, name));
            Setting setting = earlier == null ? added(key, name, current.getFirst().origin, from, to) : earlier;
            touch(setting, setting.origin);
            setting.made |= current.getFirst().made;
            both.add(setting);
            ahead.add(setting);
        }
        current = both;
    }

    private Setting added(String key, String name, Origin origin, int from, int to) {
        Setting setting = new Setting(section, key, name, origin, from, to);
        setting.astray = astray && key.isEmpty();
        settings.add(setting);
        latest.put(id(section, key, name), setting);
        names.add(name.toLowerCase(Locale.ROOT));
        return setting;
    }

    private void touch(Setting setting, Origin origin) {
        setting.told |= told;
        setting.located = setting.blank() ? locates : setting.located && locates;
        if (origin.confidence() > setting.origin.confidence()) {
            setting.origin = origin;
        }
        if (!pendingType.isEmpty() && setting.type.isEmpty()) {
            setting.type = pendingType;
        }
        if (pending == Change.DELETE && setting.blank()) {
            setting.change = Change.DELETE;
        }
    }

    private static String id(int section, String key, String name) {
        return section + "|" + key.toLowerCase(Locale.ROOT) + "|" + name.toLowerCase(Locale.ROOT);
    }

    /** The type of the value that is spoken of, or of the next one. */
    void type(String type, boolean ofNext) {
        if (ofNext || current.isEmpty()) {
            pendingType = type;
            return;
        }
        current.stream().filter(setting -> setting.type.isEmpty()).forEach(setting -> setting.type = type);
    }

    String type() {
        return current.isEmpty() ? pendingType : current.getFirst().type;
    }

    /** What is made is a value that was not there. */
    void made() {
        current.forEach(setting -> setting.made = true);
    }

    void data(Datum datum, Standing standing, boolean conditional, int from, int to) {
        if (datum == Datum.NONE || settings.size() >= MOST) {
            return;
        }
        if (datum.value().isEmpty()) {
            current.stream().filter(setting -> setting.range.isEmpty()).forEach(setting -> setting.range = datum.range());
            return;
        }
        listing = false;
        List<Setting> after = new ArrayList<>();
        for (Setting setting : current) {
            after.add(data(setting, datum, standing, conditional, from, to));
        }
        if (standing == Standing.TOLD) {
            current = after;
        }
    }

    private Setting data(Setting setting, Datum datum, Standing standing, boolean conditional, int from, int to) {
        if (setting.blank() && standing == Standing.TOLD && setting.change != Change.DELETE && (!conditional || !setting.told)) {
            setting.datum = datum;
            setting.conditional = conditional;
            setting.told |= told;
            setting.to = setting.section == section && setting.to <= from ? to : setting.to;
            return setting;
        }
        if (setting.datum.value().equals(datum.value()) && setting.standing == standing) {
            boolean only = setting.conditional && !conditional && !told;
            setting.told |= told;
            setting.conditional &= conditional || only;
            return setting;
        }
        if (setting.located && told && standing == Standing.TOLD && !conditional && setting.standing == Standing.TOLD) {
            setting.told = false;
            setting.conditional = true;
        }
        Setting other = setting.sibling(section, datum, from, to);
        other.standing = standing;
        other.told = told;
        other.conditional = conditional;
        settings.add(other);
        return other;
    }

    /** One element that the list in each value that is spoken of has to contain, or must not. */
    void part(String element, Change asked, int from, int to) {
        for (Setting setting : current) {
            if (setting.change == Change.SET && setting.datum.value().equals(element)) {
                setting.change = asked;
            } else if (settings.size() < MOST) {
                Setting part = setting.sibling(section, new Datum(element, "", false), from, to);
                part.change = asked;
                part.told = told;
                settings.add(part);
                if (ahead.contains(setting)) {
                    ahead.add(part);
                }
            }
        }
        listing = false;
        silence = 0;
    }

    /** A number that was just read was meant in another base. */
    void correct(Datum read, Datum meant) {
        current.stream().filter(setting -> setting.datum.value().equals(read.value())).forEach(setting -> setting.datum = meant);
    }

    /** As {@link #promote()}, of a path that only looks so: whether the reader is told to do something with the value is not known yet. */
    boolean guess() {
        boolean guessed = promote();
        if (guessed) {
            current.forEach(setting -> setting.told = false);
        }
        return guessed;
    }

    /** The last part of each key that is spoken of is the name of a value. */
    boolean promote() {
        if (keys.isEmpty() || keys.getLast().key.chars().filter(c -> c == '\\').count() < 2) {
            return false;
        }
        List<Setting> values = new ArrayList<>();
        List<Setting> parents = new ArrayList<>();
        for (Setting key : keys) {
            settings.remove(key);
            String parent = RegistryPath.parent(key.key);
            Setting setting = added(parent, RegistryPath.last(key.key), Origin.PATH, key.from, key.to);
            setting.change = key.change;
            setting.told = key.told;
            setting.bound = true;
            values.add(setting);
            Setting place = new Setting(key.section, parent, "", Origin.KEY, key.from, key.to);
            parents.add(place);
            settings.add(place);
        }
        listing = false;
        mentions++;
        keys = parents;
        current = values;
        promoted = values;
        return true;
    }

    /** A path whose last part was taken for a value is a key after all when values are listed right behind it. */
    private void demote(Origin origin) {
        boolean listed = origin == Origin.LABELS || origin == Origin.LINE || origin == Origin.EXPORT;
        if (!listed || promoted.isEmpty() || current != promoted || !current.stream().allMatch(Setting::bare)) {
            return;
        }
        List<Setting> whole = new ArrayList<>();
        for (int i = 0; i < promoted.size(); i++) {
            Setting value = promoted.get(i);
            settings.remove(value);
            Setting key = keys.get(i);
            key.key = value.key + "\\" + value.name;
            whole.add(key);
        }
        keys = whole;
        current = new ArrayList<>();
    }

    /** What was taken for a value is the key in which something is made now. */
    void keyAfterAll() {
        demote(Origin.LABELS);
    }

    /** The path that was named last leads to a place that is not known. */
    void lost() {
        keys = new ArrayList<>();
        current = new ArrayList<>();
        listing = false;
        astray = true;
    }

    /** What is done with what is spoken of. */
    void change(Change change) {
        List<Setting> after = new ArrayList<>();
        boolean ofKeys = current.isEmpty() || change == Change.PERMISSION;
        for (Setting setting : ofKeys ? keys : current) {
            Setting changed = setting;
            if (change == Change.DELETE && !setting.blank()) {
                changed = setting.sibling(setting.section, Datum.NONE, setting.from, setting.to);
                settings.add(changed);
            }
            changed.change = change;
            changed.told |= told;
            after.add(changed);
        }
        if (!ofKeys) {
            current = after;
        }
    }

    /** What will be done with the keys and values that follow. */
    void announce(Change change) {
        pending = change;
        place = false;
    }

    /** The keys that follow are only the place of what is done away with. */
    void announcePlace() {
        place = true;
    }

    Change announced() {
        return pending;
    }

    /** Whether something is to be done with keys that follow, or below them. */
    boolean announcedKeys() {
        return pending != Change.SET || !pendingSubkey.isEmpty();
    }

    /** A key of this name, wherever it is shown, is to be deleted. */
    void doom(String name) {
        doomed.add(name.toLowerCase(Locale.ROOT));
    }
}
