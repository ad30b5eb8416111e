// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;

/**
 * Conditions on files that have to be there, or must not be: a cause says that one is missing, a fix makes sure that one is there, or takes one away for good. What a fix takes away only to bring it anew
 * gives none, nor does a file of which the text cannot say more than that it is missing or damaged.
 */
final class PresenceLeaves {
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w*?.-])((?:[A-Za-z]:|%\\w+%|\\\\|[\\w~$]+(?=\\\\))?(?:\\\\?[\\w~$ ]{1,24}\\\\)*)"
                    + "([A-Za-z_~$][\\w~$-]{0,30}\\.(?:dll|exe|sys|ocx|vxd|386|drv|ini|dat|inf|cnv|pwl|hlp|cpl|acm|mpd|pdr|dot|grp|com|bat|tlb|mdb|nls))(?![\\w.-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)x{3}|file_?name|program_?name|^name\\.|^your");
    /** The key of a service. */
    private static final Pattern SERVICE = Pattern.compile("(?i)HKLM\\\\SYSTEM\\\\CurrentControlSet\\\\Services\\\\([^\\\\<>]+)");
    /** A key of the machine far enough down that somebody may mean it alone, without placeholders. Those of a user are made anew by the programs that they belong to. */
    private static final Pattern DEEP = Pattern.compile("HK(?:LM|CR)(?:\\\\[^\\\\<>%*?()]{1,255}){3,}");
    /** A folder that is told behind the name of a file. */
    private static final Pattern FOLDER = Pattern
            .compile(
                    "((?:[A-Za-z]:|%\\w+%|\\\\?winnt|\\\\?windows|\\\\?system32)(?:\\\\[\\w~$ ]{1,24})*)\\\\?[\"']?\\s+(?:folder|directory|subdirectory|map|Ordner|dossier|carpeta)",
                    Pattern.CASE_INSENSITIVE);
    /** Files that programs make anew when they find none. */
    private static final Set<String> RECREATED = Set.of("dat", "ini", "pwl", "mdb", "grp", "dot");
    /** Where it is told what happened. */
    private static final Set<SectionKind> TELLING = Set.of(SectionKind.CAUSE, SectionKind.SYMPTOMS, SectionKind.MORE_INFORMATION);
    private static final int NEAR = 50;
    private static final int MOST = 6;
    private static final double WITH_PATH = 0.5;
    private static final double WITHOUT = 0.25;

    private final Sheet sheet;

    PresenceLeaves(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Files that a cause says are missing, in its sentence or in the list that the sentence announces. */
    List<Leaf> missing(Place cause) {
        Map<String, Leaf> found = new LinkedHashMap<>();
        boolean list = false;
        for (PlacedBlock block : sheet.blocks(cause.section())) {
            if (!cause.holds(cause.section(), block.place().from())) {
                continue;
            }
            if (list && !block.prose()) {
                files(new Sentence(block.text(), block.place()), Comparator.ABSENT, Sense.CAUSE, found);
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                list = lacks(sentence);
                if (requires(sentence)) {
                    files(sentence, Comparator.ABSENT, Sense.CAUSE, found);
                }
                if (list) {
                    files(sentence, Comparator.ABSENT, Sense.CAUSE, found);
                    list = sentence.announces();
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** Files that the text says something took away, where a way out brings them back. */
    List<Leaf> takenAway(List<Way> ways) {
        Map<String, Leaf> found = new LinkedHashMap<>();
        if (ways.stream().anyMatch(way -> Cues.BRINGS.in(way.text()))) {
            for (int i = 0; i < sheet.article().sections().size(); i++) {
                if (TELLING.contains(sheet.article().sections().get(i).kind())) {
                    sheet.blocks(i).stream().filter(PlacedBlock::prose).flatMap(block -> block.sentences().stream())
                            .forEach(sentence -> takenAway(sentence, found));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void takenAway(Sentence sentence, Map<String, Leaf> found) {
        int verb = Cues.TAKES_AWAY.end(Cues.plain(sentence.text()));
        Matcher file = FILE.matcher(sentence.text());
        if (verb > 0 && !Cues.NEVER.in(sentence.text()) && Cues.ACT.beginning(sentence.text()) == 0 && file.find(verb)
                && file.start() - verb < NEAR) {
            add(sentence, file, Comparator.ABSENT, Sense.CAUSE, found);
        }
    }

    private static boolean lacks(Sentence sentence) {
        return Cues.MISSING.in(sentence.text()) && !Cues.DAMAGED.in(sentence.text()) && !Cues.NEVER.in(sentence.text());
    }

    /**
     * Files that a way out wants to be there, or gone, and keys and services that it takes away.
     *
     * @param facts of that way
     */
    List<Leaf> of(Way way, List<ArticleFact> facts) {
        Map<String, Leaf> found = new LinkedHashMap<>();
        boolean bringsBack = Cues.BRINGS.in(way.text());
        Sense sense = way.workaround() ? Sense.WORKAROUND : Sense.FIX;
        for (PlacedBlock block : way.blocks()) {
            List<Sentence> sentences = block.table() ? List.of() : block.sentences();
            for (Sentence sentence : sentences) {
                if (requires(sentence)) {
                    files(sentence, Comparator.ABSENT, sense, found);
                } else if (!bringsBack && Cues.TAKE_AWAY.in(sentence.text()) && !Cues.NEVER.in(sentence.text())) {
                    gone(sentence, sense, found);
                }
            }
        }
        if (!bringsBack) {
            facts.forEach(fact -> key(fact, sense, found));
        }
        return List.copyOf(found.values());
    }

    /** A key that is taken away: that of a service is asked for as a service. */
    private void key(ArticleFact fact, Sense sense, Map<String, Leaf> found) {
        if (!(fact.fact() instanceof RegistryValue key) || !key.name().isEmpty() || key.data().change() != Change.DELETE
                || key.data().standing() != Standing.TOLD || found.size() >= MOST) {
            return;
        }
        Matcher service = SERVICE.matcher(key.key());
        if (service.matches()) {
            WindowsServiceProbe probe = ProbesFactory.eINSTANCE.createWindowsServiceProbe();
            probe.setService(service.group(1));
            found.putIfAbsent(key.key(), leaf(fact, probe, service.group(1), sense));
        } else if (DEEP.matcher(key.key()).matches()) {
            RegistryKeyProbe probe = ProbesFactory.eINSTANCE.createRegistryKeyProbe();
            probe.setKey(key.key());
            found.putIfAbsent(key.key(), leaf(fact, probe, key.key().substring(key.key().lastIndexOf('\\') + 1), sense));
        }
    }

    private Leaf leaf(ArticleFact fact, Probe probe, String name, Sense sense) {
        return new Leaf(expectation(probe, name, Comparator.EXISTS), "", sense, sheet.surroundings().of(fact), WITH_PATH);
    }

    private Expectation expectation(Probe probe, String name, Comparator comparator) {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setProbe(probe);
        expectation.setComparator(comparator);
        expectation.getLabel().add(sheet.labels().of(comparator.getLiteral(), name, ""));
        expectation.setId(sheet.id(name + ' ' + comparator.getLiteral(), "there"));
        return expectation;
    }

    private static boolean requires(Sentence sentence) {
        String words = sentence.text();
        return Cues.REQUIRED.in(words) && Cues.THERE.in(words) && Cues.WHEN.beginning(words) == 0 && !Cues.BRINGS.in(words)
                && !Cues.TAKE_AWAY.in(words);
    }

    private void gone(Sentence sentence, Sense sense, Map<String, Leaf> found) {
        int verb = Cues.TAKE_AWAY.end(sentence.text().toLowerCase(Locale.ROOT));
        Matcher file = FILE.matcher(sentence.text());
        if (verb > 0 && file.find(verb)
                && !RECREATED.contains(file.group(2).substring(file.group(2).lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                && file.start() - verb < NEAR && sentence.text().substring(verb, file.start()).indexOf(',') < 0) {
            add(sentence, file, Comparator.EXISTS, sense, found);
        }
    }

    private void files(Sentence sentence, Comparator comparator, Sense sense, Map<String, Leaf> found) {
        Matcher file = FILE.matcher(sentence.text());
        while (file.find()) {
            add(sentence, file, comparator, sense, found);
        }
    }

    private void add(Sentence sentence, Matcher file, Comparator comparator, Sense sense, Map<String, Leaf> found) {
        String name = file.group(2);
        if (found.size() >= MOST || found.containsKey(name.toLowerCase(Locale.ROOT)) || Cues.TOOL.in(name)
                || PLACEHOLDER.matcher(name).find()) {
            return;
        }
        FileVersionProbe probe = ProbesFactory.eINSTANCE.createFileVersionProbe();
        boolean known = RemotePath.of(folder(sentence.text(), file), name).map(path -> path.put(probe)).isPresent();
        found.put(name.toLowerCase(Locale.ROOT),
                new Leaf(expectation(probe, name, comparator), "", sense, sentence.place(), known ? WITH_PATH : WITHOUT));
    }

    /** The folder that stands before the file's name, else the one that the sentence names. */
    private static Optional<String> folder(String words, Matcher file) {
        if (!file.group(1).isBlank()) {
            return Optional.of(file.group(1).strip());
        }
        Matcher folder = FOLDER.matcher(words);
        List<String> told = new ArrayList<>();
        while (folder.find()) {
            told.add(folder.group(1).strip());
        }
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }
}
