// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.probebook.probe.Host;

/** The machines that a text lists, whichever of the known ways it is written in; told by its content. */
public final class HostListFile {
    private static final Pattern SSH = Pattern.compile("(?im)^[ \\t]{0,20}(?:hostname|identityfile|proxyjump)[ \\t=]");
    private static final Pattern YAML = Pattern.compile("(?m)^(?:---|all:|[\\w-]{1,64}:)[ \\t]*$");
    private static final Pattern INVENTORY = Pattern.compile("(?m)^[ \\t]{0,20}\\[[^\\]\\n]{1,200}\\][ \\t]*$|[ \\t]ansible_\\w{1,40}=");

    private HostListFile() {
    }

    /**
     * Reads a list.
     *
     * @param name of the file, for messages
     * @return each machine once, in the order of the list
     * @throws IllegalArgumentException with a message for the user, which names the line, when it makes no sense
     */
    public static List<Host> read(String name, String text) {
        if (SSH.matcher(text).find()) {
            return SshConfig.read(name, text);
        }
        if (YAML.matcher(text).find()) {
            return YamlInventory.read(name, text);
        }
        return INVENTORY.matcher(text).find() ? IniInventory.read(name, text) : plain(name, text);
    }

    /** The machines that one word stands for, settings behind it included: {@code 10.0.0.1-20,user=probe}. */
    public static List<Host> word(String word) {
        int comma = word.indexOf(',');
        String settings = comma < 0 ? "" : word.substring(comma);
        return HostRange.of(comma < 0 ? word.strip() : word.substring(0, comma).strip()).stream()
                .map(address -> Host.parse(address + settings)).toList();
    }

    private static List<Host> plain(String name, String text) {
        return lines(name, text, line -> word(line));
    }

    /** What is read of each line that says something; remarks begin with # or ;. */
    static List<Host> lines(String name, String text, Function<String, List<Host>> reading) {
        List<Host> hosts = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#") || words.startsWith(";")) {
                continue;
            }
            try {
                hosts.addAll(reading.apply(words));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
            }
            if (hosts.size() > HostRange.MOST) {
                throw new IllegalArgumentException(name + " names more than " + HostRange.MOST + " machines");
            }
        }
        return hosts.stream().distinct().toList();
    }
}
