// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.probebook.probe.Host;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** An Ansible inventory in its YAML form: groups with machines, variables and further groups. */
final class YamlInventory {
    private static final int DEEPEST = 20;

    private final Map<String, Map<String, String>> machines = new LinkedHashMap<>();

    private YamlInventory() {
    }

    static List<Host> read(String name, String text) {
        YamlInventory inventory = new YamlInventory();
        try {
            Object content = new Load(LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(20).build()).loadFromString(text);
            map(content).forEach((group, of) -> inventory.group(of, Map.of(), 0));
        } catch (YamlEngineException | StackOverflowError e) {
            throw new IllegalArgumentException(
                    name + " is no YAML that can be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
        List<Host> hosts = new ArrayList<>();
        inventory.machines.forEach((machine, variables) -> hosts.add(AnsibleHost.of(machine, variables)));
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException(name + " lists no machine: an inventory has them below 'hosts:' of a group");
        }
        return hosts;
    }

    private void group(Object group, Map<String, String> around, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        Map<String, Object> parts = map(group);
        Map<String, String> variables = new HashMap<>(around);
        variables.putAll(texts(parts.get("vars")));
        map(parts.get("hosts")).forEach((machine, own) -> HostRange.of(machine).forEach(one -> {
            Map<String, String> all = machines.computeIfAbsent(one, key -> new HashMap<>());
            all.putAll(variables);
            all.putAll(texts(own));
        }));
        map(parts.get("children")).forEach((child, of) -> group(of, variables, depth + 1));
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, of) -> map.put(String.valueOf(key), of));
        }
        return map;
    }

    private static Map<String, String> texts(Object value) {
        Map<String, String> texts = new HashMap<>();
        map(value).forEach((key, of) -> {
            if (of != null && !(of instanceof Map) && !(of instanceof List)) {
                texts.put(key, of.toString());
            }
        });
        return texts;
    }
}
