// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.Attribute.Type;

/** What every kind that tells facts of a system observes, so that a fact reads the same however the host was reached. Stateless; safe in any thread. */
public final class SystemFacts {
    /** The attributes of such a kind, the main one first. */
    public static final List<Attribute> ATTRIBUTES = List.of(new Attribute("value", Type.TEXT, "the fact, as its description says"),
            new Attribute("version", Type.VERSION,
                    "of a package or kernel: the numbers between dots at its start, without epoch and revision"),
            new Attribute("hard", Type.NUMBER, "of a limit: up to which the process may raise it by itself"),
            new Attribute("last", Type.TEXT, "of lines: the last one that was found"),
            new Attribute("uncertainty", Type.NUMBER, "of the time offset: seconds by which it may be wrong either way"));

    private static final Set<SystemFact> VERSIONED = EnumSet.of(SystemFact.PACKAGE_VERSION, SystemFact.KERNEL_RELEASE);
    private static final Set<SystemFact> OF_THE_MACHINE = EnumSet.of(SystemFact.KERNEL_RELEASE, SystemFact.MEMORY_AVAILABLE_PERCENT,
            SystemFact.UPTIME_SECONDS, SystemFact.TIME_OFFSET);
    private static final Set<SystemFact> OF_LINES = EnumSet.of(SystemFact.FILE_LINE, SystemFact.LOG_LINES_SINCE);
    private static final Pattern VERSION = Pattern.compile("(?:\\d+:)?(\\d{1,9}(?:\\.\\d{1,9}){0,7})(?!\\d).*", Pattern.DOTALL);

    private SystemFacts() {
    }

    /** Whether a fact is of something that has to be named: a path, a service, a setting. */
    public static boolean needsArgument(SystemFact fact) {
        return !OF_THE_MACHINE.contains(fact);
    }

    /** Whether a fact is told by lines of a file or a log: then it needs their text, and what they say stands in the evidence. */
    public static boolean readsLines(SystemFact fact) {
        return OF_LINES.contains(fact);
    }

    /**
     * The observed values by attribute.
     *
     * @param value of the fact, as the host told it; never null
     */
    public static Map<String, String> values(SystemFact fact, String value) {
        return values(fact, value, Map.of());
    }

    /**
     * The observed values by attribute.
     *
     * @param value of the fact, as the host told it; never null
     * @param more attributes that go with it
     */
    public static Map<String, String> values(SystemFact fact, String value, Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("value", value);
        values.putAll(more);
        Matcher version = VERSION.matcher(value);
        if (VERSIONED.contains(fact) && version.matches()) {
            values.put("version", version.group(1));
        }
        return values;
    }
}
