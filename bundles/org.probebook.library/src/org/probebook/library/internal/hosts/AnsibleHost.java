// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.HashMap;
import java.util.Map;

import org.probebook.probe.Host;

/** A machine of an Ansible inventory by its variables. Passwords in it are left where they are. */
final class AnsibleHost {
    private static final String PORT = "ansible_port";

    private AnsibleHost() {
    }

    /** @param variables of the machine, those of its groups included */
    static Host of(String name, Map<String, String> variables) {
        String address = variables.getOrDefault("ansible_host", variables.getOrDefault("ansible_ssh_host", name));
        String connection = variables.getOrDefault("ansible_connection", "ssh");
        Map<String, String> settings = new HashMap<>();
        boolean ssh = connection.equals("ssh") || connection.equals("smart") || connection.equals("paramiko");
        String port = variables.get(PORT);
        if (ssh && port != null) {
            if (!port.matches("\\d{1,5}")) {
                throw new IllegalArgumentException("'" + port + "' is no port of " + name);
            }
            settings.put("ssh", port);
        }
        if (ssh && variables.containsKey("ansible_ssh_private_key_file")) {
            settings.put("key", variables.get("ansible_ssh_private_key_file"));
        }
        if (connection.equals("local")) {
            address = Host.LOCAL;
        }
        return new Host(name, address, settings, variables.getOrDefault("ansible_user", variables.getOrDefault("ansible_ssh_user", "")), "",
                "");
    }
}
