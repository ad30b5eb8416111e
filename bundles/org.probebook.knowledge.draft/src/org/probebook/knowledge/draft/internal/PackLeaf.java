// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;

/** The condition that a Windows has an older service pack than the one that mends a fault, where the text names both by their numbers. */
final class PackLeaf {
    private static final Pattern PACK = Pattern.compile("(?i)\\bservice ?pack (\\d)[a-z]?\\b");
    private static final String KEY = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String NAME = "CSDVersion";
    private static final Set<String> PLATFORMS = Set.of("nt4", "2000", "xp", "2003");
    private static final double TOLD = 0.6;

    private final Sheet sheet;

    PackLeaf(Sheet sheet) {
        this.sheet = sheet;
    }

    /** An edition that has service packs of its own is not told from the others by its platform. */
    private static boolean ofEdition(String before) {
        return before.toLowerCase(Locale.ROOT).contains("terminal server") && !before.contains(" and ");
    }

    /** @param version as text names it, the platform first */
    Optional<Leaf> of(String version, Place place) {
        Matcher pack = PACK.matcher(version);
        Set<String> platforms = NamedPlatforms.in(version);
        if (platforms.size() != 1 || !PLATFORMS.containsAll(platforms) || !pack.find() || pack.group(1).equals("0")
                || ofEdition(version.substring(0, pack.start()))) {
            return Optional.empty();
        }
        int number = Integer.parseInt(pack.group(1));
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(KEY);
        probe.setName(NAME);
        Expectation older = KnowledgeFactory.eINSTANCE.createExpectation();
        older.setProbe(probe);
        older.setComparator(Comparator.MATCHES);
        older.setExpected("Service Pack [0-" + (number - 1) + "].*");
        older.setWhenAbsent("Service Pack 0");
        older.getPlatforms().addAll(platforms);
        Text label = sheet.labels().of("less", version.substring(0, pack.start()).strip(), "Service Pack " + number);
        older.getLabel().add(label);
        older.setId(sheet.id("service pack " + number + " missing", "pack"));
        return Optional.of(new Leaf(older, "", Sense.FIX, place, TOLD));
    }
}
