// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probebook.probe.Host;

/** The machines of OpenSSH's client configuration (ssh_config(5)): names without wildcards, each with the first value of a keyword that a block for it has. */
final class SshConfig {
    private static final Pattern WORDS = Pattern.compile("[\\s=]+");
    private static final String HOST = "host";

    private final List<Block> blocks = new ArrayList<>();

    private record Block(List<String> patterns, Map<String, String> keywords) {
        boolean matches(String name) {
            return patterns.stream().noneMatch(pattern -> pattern.startsWith("!") && fits(pattern.substring(1), name))
                    && patterns.stream().anyMatch(pattern -> !pattern.startsWith("!") && fits(pattern, name));
        }

        private static boolean fits(String pattern, String name) {
            // each star stands for anything and costs one look at the rest of the name at most
            int at = 0;
            String[] parts = pattern.split("\\*", -1);
            for (int i = 0; i < parts.length; i++) {
                int found = i == 0 ? place(name, parts[i], 0, 0) : place(name, parts[i], at, name.length());
                if (found < 0) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return parts.length == 1 ? at == name.length() : parts[parts.length - 1].isEmpty() || ends(name, parts[parts.length - 1]);
        }

        private static boolean ends(String name, String part) {
            return name.length() >= part.length() && place(name, part, name.length() - part.length(), name.length() - part.length()) >= 0;
        }

        private static int place(String name, String part, int from, int to) {
            for (int at = from; at <= Math.min(to, name.length() - part.length()); at++) {
                int i = 0;
                while (i < part.length() && (part.charAt(i) == '?' || part.charAt(i) == name.charAt(at + i))) {
                    i++;
                }
                if (i == part.length()) {
                    return at;
                }
            }
            return -1;
        }
    }

    private SshConfig() {
    }

    static List<Host> read(String name, String text) {
        SshConfig config = new SshConfig();
        config.blocks.add(new Block(List.of("*"), new HashMap<>()));
        HostListFile.lines(name, text, line -> {
            config.line(line);
            return List.of();
        });
        return config.hosts();
    }

    private void line(String line) {
        String[] words = WORDS.split(line, 2);
        String keyword = words[0].toLowerCase(Locale.ROOT);
        String value = words.length < 2 ? "" : words[1].strip().replaceAll("^\"(.*)\"$", "$1");
        if (keyword.equals(HOST)) {
            blocks.add(new Block(List.of(value.split("\\s+")), new HashMap<>()));
        } else if (keyword.equals("match")) {
            // what it depends on is known when a connection is made only
            blocks.add(new Block(List.of(), new HashMap<>()));
        } else {
            blocks.getLast().keywords().putIfAbsent(keyword, value);
        }
    }

    private List<Host> hosts() {
        Map<String, Host> hosts = new LinkedHashMap<>();
        blocks.stream().skip(1).map(Block::patterns).flatMap(List::stream).filter(pattern -> !pattern.matches(".*[*?!].*"))
                .forEach(name -> hosts.computeIfAbsent(name, this::host));
        return List.copyOf(hosts.values());
    }

    private Host host(String name) {
        Map<String, String> settings = new HashMap<>();
        first(name, "port").forEach(port -> {
            if (!port.matches("\\d{1,5}")) {
                throw new IllegalArgumentException("'" + port + "' is no port of " + name);
            }
            settings.put("ssh", port);
        });
        first(name, "identityfile").forEach(key -> settings.put("key", key.replaceFirst("^~(?=/)", System.getProperty("user.home"))));
        String address = first(name, "hostname").findFirst().orElse(name).replace("%h", name);
        return new Host(name, address, settings, first(name, "user").findFirst().orElse(""), "", "");
    }

    private Stream<String> first(String name, String keyword) {
        return blocks.stream().filter(block -> block.matches(name)).map(block -> block.keywords().get(keyword))
                .filter(value -> value != null).limit(1);
    }
}
