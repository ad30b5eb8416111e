// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.Host;

/** An Ansible inventory in its INI form: machines with variables below groups, variables of groups, groups of groups. */
final class IniInventory {
    private static final Pattern SECTION = Pattern.compile("\\[([^\\]:]{1,200})(?::(vars|children))?\\]");
    private static final Pattern VARIABLE = Pattern.compile("(\\w{1,64})=(?:\"([^\"]{0,500})\"|'([^']{0,500})'|(\\S{0,500}))");
    private static final String ALL = "all";
    /** Groups in groups nest no deeper; a group that is in itself would do so for ever. */
    private static final int DEEPEST = 20;

    private final Map<String, Map<String, String>> machines = new LinkedHashMap<>();
    private final Map<String, Set<String>> groupsOf = new HashMap<>();
    private final Map<String, Map<String, String>> variablesOf = new HashMap<>();
    private final Map<String, Set<String>> parentsOf = new HashMap<>();
    private String group = "ungrouped";
    private String part = "";

    private IniInventory() {
    }

    static List<Host> read(String name, String text) {
        IniInventory inventory = new IniInventory();
        HostListFile.lines(name, text, line -> {
            inventory.line(line);
            return List.of();
        });
        return inventory.hosts();
    }

    private void line(String line) {
        Matcher section = SECTION.matcher(line);
        if (section.lookingAt()) {
            group = section.group(1).strip();
            part = section.group(2) == null ? "" : section.group(2);
        } else if (part.equals("vars")) {
            variables(line, variablesOf.computeIfAbsent(group, key -> new HashMap<>()));
        } else if (part.equals("children")) {
            parentsOf.computeIfAbsent(line.split("\\s", 2)[0], key -> new LinkedHashSet<>()).add(group);
        } else {
            machines(line);
        }
    }

    private void machines(String line) {
        String[] words = line.split("\\s+", 2);
        for (String machine : HostRange.of(words[0])) {
            Map<String, String> variables = machines.computeIfAbsent(machine, key -> new HashMap<>());
            groupsOf.computeIfAbsent(machine, key -> new LinkedHashSet<>()).add(group);
            if (words.length > 1) {
                variables(words[1], variables);
            }
        }
    }

    private static void variables(String words, Map<String, String> into) {
        Matcher variable = VARIABLE.matcher(words);
        while (variable.find()) {
            String value = variable.group(2) != null
                    ? variable.group(2)
                    : variable.group(3) != null ? variable.group(3) : variable.group(4);
            into.put(variable.group(1), value);
        }
    }

    private List<Host> hosts() {
        List<Host> hosts = new ArrayList<>();
        machines.forEach((machine, own) -> {
            Map<String, String> variables = new HashMap<>(variablesOf.getOrDefault(ALL, Map.of()));
            groupsOf.get(machine).forEach(one -> variables.putAll(inherited(one, 0)));
            variables.putAll(own);
            hosts.add(AnsibleHost.of(machine, variables));
        });
        return hosts;
    }

    /** A group's variables over those of the groups that it is in. */
    private Map<String, String> inherited(String of, int depth) {
        Map<String, String> variables = new HashMap<>();
        if (depth < DEEPEST) {
            parentsOf.getOrDefault(of, Set.of()).forEach(parent -> variables.putAll(inherited(parent, depth + 1)));
        }
        variables.putAll(variablesOf.getOrDefault(of, Map.of()));
        return variables;
    }
}
