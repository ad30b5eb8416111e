// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Span;

/** Puts settings together that speak of the same value, and leaves out what says less than another. */
final class Findings {
    private static final double CHANGED_KEY = 0.95;
    private static final double ALONE = 0.7;

    private final List<Setting> settings;
    private final Map<String, String> keyOfName = new HashMap<>();
    private final Set<String> valued = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> defaulted = new HashSet<>();
    /** The last words of names of several, which sentences may have cut short. */
    private final Set<String> ends = new HashSet<>();
    /** Names that stand in a form of their own, not only in sentences. */
    private final Set<String> listed = new HashSet<>();

    Findings(List<Setting> settings) {
        this.settings = settings;
    }

    List<RegistryFinding> all() {
        for (Setting setting : settings) {
            if (!setting.name.isEmpty() && !setting.key.isEmpty()) {
                keyOfName.putIfAbsent(lower(setting.name), setting.key);
            }
        }
        parted();
        keysOfPaths();
        lifted();
        for (Setting setting : settings) {
            if (!setting.name.isEmpty() && setting.key.isEmpty() && !setting.astray) {
                setting.key = keyOfName.getOrDefault(lower(setting.name), "");
                setting.bound |= paths.contains(value(setting));
            }
            note(setting);
        }
        chosen();
        Map<String, Setting> kept = new LinkedHashMap<>();
        for (Setting setting : settings) {
            if (wanted(setting)) {
                kept.merge(full(setting), setting, Findings::better);
            }
        }
        List<RegistryFinding> findings = new ArrayList<>();
        kept.values().forEach(setting -> findings.add(finding(setting)));
        return findings;
    }

    /** All that is named, each with its place. */
    List<RegistryValue> mentions() {
        List<RegistryValue> mentions = new ArrayList<>();
        for (Setting setting : settings) {
            mentions.add(finding(setting).value());
        }
        return mentions;
    }

    /** {@code if this value is 1, …}: where a value is made without a content, the only one that is not its default is what it is made for. */
    private void chosen() {
        Map<String, Setting> blank = new HashMap<>();
        Map<String, Set<String>> usual = new HashMap<>();
        Map<String, List<Setting>> cases = new HashMap<>();
        for (Setting setting : settings) {
            String value = value(setting);
            if (setting.name.isEmpty() || setting.change != Change.SET || filled.contains(value)) {
                continue;
            }
            if (setting.blank() && setting.told) {
                blank.put(value, setting);
            } else if (setting.standing == Standing.DEFAULT) {
                usual.computeIfAbsent(value, key -> new HashSet<>()).add(setting.datum.value());
            } else if (setting.conditional && !setting.blank()) {
                cases.computeIfAbsent(value, key -> new ArrayList<>()).add(setting);
            }
        }
        blank.forEach((value, setting) -> {
            List<Setting> others = new ArrayList<>(cases.getOrDefault(value, List.of()));
            Set<String> defaults = usual.getOrDefault(value, Set.of());
            others.removeIf(other -> defaults.contains(other.datum.value()));
            Set<String> data = new HashSet<>();
            others.forEach(other -> data.add(other.datum.value()));
            if (data.size() == 1 && !(defaults.isEmpty() && data.contains("0"))) {
                setting.datum = others.getFirst().datum;
                filled.add(value);
            }
        });
    }

    /** Of a path that is only named, the last part is a value by its look and by the key that it stands in. */
    private void parted() {
        Set<String> holders = new HashSet<>();
        Set<String> valueNames = new HashSet<>();
        settings.forEach(setting -> {
            if (!setting.name.isEmpty() && !setting.key.isEmpty() && setting.origin != Origin.PATH && Names.coined(setting.name)) {
                valueNames.add(lower(setting.name));
            }
            String place = lower(setting.key);
            holders.add(setting.name.isEmpty() ? RegistryPath.parent(place) : place);
        });
        for (int i = 0; i < settings.size(); i++) {
            Setting setting = settings.get(i);
            boolean path = setting.name.isEmpty() && setting.bare() && !setting.made && !setting.passed;
            boolean called = path && valueNames.contains(lower(RegistryPath.last(setting.key)));
            if (path && (called || Names.held(setting.key)) && !holders.contains(lower(setting.key))) {
                Setting value = new Setting(setting.section, RegistryPath.parent(setting.key), RegistryPath.last(setting.key), Origin.PATH,
                        setting.from, setting.to);
                value.bound = true;
                settings.set(i, value);
            }
        }
    }

    /** A path that was found to end in a value was taken for the key of that value before. */
    private void lifted() {
        Set<String> values = new HashSet<>();
        settings.stream().filter(setting -> !setting.name.isEmpty()).forEach(setting -> values.add(value(setting)));
        for (Setting setting : settings) {
            boolean twice = !setting.name.isEmpty() && RegistryPath.last(setting.key).equalsIgnoreCase(setting.name);
            String parent = RegistryPath.parent(setting.key);
            boolean coined = twice && setting.origin == Origin.PROSE && Names.coined(setting.name);
            if (coined && !setting.made && parent.indexOf('\\') > 0) {
                String path = setting.key;
                settings.stream().filter(other -> !other.name.isEmpty() && other.key.equals(path)).forEach(other -> other.key = parent);
                keyOfName.replaceAll((name, key) -> key.equals(path) ? parent : key);
            }
            if (twice && values.contains(lower(parent) + "|" + lower(setting.name))) {
                setting.key = parent;
            }
        }
    }

    /** A path may end in the name of a value that is spoken of without a key elsewhere. */
    private void keysOfPaths() {
        for (Setting setting : settings) {
            if (setting.name.isEmpty()) {
                String parent = RegistryPath.parent(setting.key);
                keyOfName.putIfAbsent(lower(RegistryPath.last(setting.key)), parent);
                paths.add(lower(parent) + "|" + lower(RegistryPath.last(setting.key)));
            }
        }
    }

    private void note(Setting setting) {
        if (setting.name.isEmpty()) {
            if (setting.change != Change.SET) {
                changed.add(lower(setting.key));
            }
            return;
        }
        if (setting.origin != Origin.PROSE && setting.origin != Origin.STEP) {
            listed.add(lower(setting.name));
            listed.add(value(setting));
        }
        valued.add(lower(setting.key));
        known.add(value(setting));
        if (!setting.bare() && setting.standing == Standing.TOLD && !setting.conditional) {
            filled.add(value(setting));
        }
        if (!setting.bare()) {
            defaulted.add(value(setting));
        }
        for (int blank = setting.bare() ? -1 : setting.name.indexOf(' '); blank > 0; blank = setting.name.indexOf(' ', blank + 1)) {
            ends.add(lower(setting.key) + "|" + lower(setting.name.substring(blank + 1)));
        }
    }

    private static String lastWord(String name) {
        return lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    private boolean wanted(Setting setting) {
        if (setting.name.isEmpty()) {
            boolean value = known.contains(lower(setting.key).replaceFirst("\\\\([^\\\\]*)$", "|$1"));
            boolean trunk = setting.key.chars().filter(c -> c == '\\').count() <= 2 && Names.container(RegistryPath.last(setting.key));
            // To a key that steps only lead to belongs a value that was not understood.
            boolean plain = !trunk && !(setting.told && !setting.made) && setting.bare() && !changed.contains(lower(setting.key))
                    && !setting.passed && !setting.passage
                    && !valued.contains(lower(setting.key));
            return !value && (setting.change != Change.SET || plain);
        }
        if (setting.key.isEmpty()) {
            return false;
        }
        if (!setting.bare()) {
            return true;
        }
        boolean more = filled.contains(value(setting)) || !setting.told && defaulted.contains(value(setting));
        if (setting.origin == Origin.PROSE && listed.contains(lastWord(setting.name)) && setting.name.indexOf(' ') > 0) {
            return false;
        }
        if (setting.origin == Origin.PROSE && ends.contains(value(setting))) {
            return false;
        }
        boolean weak = setting.origin == Origin.STEP || setting.origin == Origin.PROSE;
        if (weak && (listed.contains(value(setting) + "s") || setting.name.endsWith("s")
                && listed.contains(value(setting).substring(0, value(setting).length() - 1)))) {
            return false;
        }
        return !more && (!weak || setting.told || setting.bound);
    }

    private static Setting better(Setting one, Setting other) {
        one.told |= other.told;
        one.made |= other.made;
        one.conditional &= other.conditional;
        one.type = one.type.isEmpty() ? other.type : one.type;
        return one;
    }

    private static String value(Setting setting) {
        return lower(setting.key) + "|" + lower(setting.name);
    }

    private static String full(Setting setting) {
        return setting.section + "|" + value(setting) + "|" + setting.datum.value() + "|" + setting.change + "|"
                + setting.standing;
    }

    private RegistryFinding finding(Setting setting) {
        RegistryData data = new RegistryData(setting.type, setting.datum.value(), setting.range, setting.change, setting.standing);
        RegistryValue value = new RegistryValue(setting.key, setting.name, data, new Span(setting.from, setting.to));
        return new RegistryFinding(setting.section, value, toldOf(setting), setting.conditional, sureness(setting));
    }

    /** A name of which nothing more is told is as often one that only looks like it. */
    private static double sureness(Setting setting) {
        boolean key = setting.name.isEmpty();
        if (key && setting.change != Change.SET) {
            return CHANGED_KEY;
        }
        boolean alone = setting.bare() && setting.range.isEmpty() && setting.type.isEmpty() && setting.origin != Origin.LABELS;
        return alone ? ALONE * setting.origin.confidence() : setting.origin.confidence();
    }

    /** To go to a key is no change of it. */
    private static boolean toldOf(Setting setting) {
        boolean key = setting.name.isEmpty() && setting.change == Change.SET;
        return setting.made || setting.told && !key;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
