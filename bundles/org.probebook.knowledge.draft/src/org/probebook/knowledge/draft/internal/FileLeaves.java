// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.FileVersion;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.ProbesFactory;

/** Conditions on the versions of program files: a fix's version is the lowest that is good, a cause's one is bad itself. */
final class FileLeaves {
    /** A hotfix of more files than this replaces parts of the system: the first ones tell whether it is there. */
    private static final int MOST = 12;
    private static final double PATH_UNKNOWN = 0.4;

    private final Sheet sheet;

    private final boolean olderWindows;

    FileLeaves(Sheet sheet) {
        this.sheet = sheet;
        this.olderWindows = NamedPlatforms.older(sheet.article());
    }

    List<Leaf> of(List<ArticleFact> facts) {
        Map<String, ArticleFact> files = new LinkedHashMap<>();
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof FileVersion file && !file.version().isEmpty() && fact.sense() != Sense.MENTIONED
                    && WindowsFile.program(file.name())) {
                files.merge(file.name().toLowerCase(Locale.ROOT) + ' ' + platform(file).orElse(""), fact, FileLeaves::lower);
            }
        }
        List<Leaf> leaves = new ArrayList<>();
        files.values().stream().limit(MOST).forEach(fact -> leaves.add(leaf(fact)));
        return leaves;
    }

    /** The platform that a version is for, by its number or by the column beside it; processors are none, since nobody asks a host for its own. */
    private Optional<String> platform(FileVersion file) {
        return numbered(file).or(() -> NamedPlatforms.in(file.platform()).stream().findFirst());
    }

    /** The numbers of Windows NT are no sign of it in articles that are about other Windows alone, to which files of it were given. */
    private Optional<String> numbered(FileVersion file) {
        return olderWindows ? Optional.empty() : WindowsFile.platform(file.version());
    }

    /** Of versions for several processors, the lowest is the one that no repaired host is below; else the first counts. */
    private static ArticleFact lower(ArticleFact one, ArticleFact other) {
        FileVersion first = (FileVersion) one.fact();
        FileVersion second = (FileVersion) other.fact();
        boolean processors = !first.platform().isEmpty() && !second.platform().isEmpty() && !first.platform().equals(second.platform());
        return processors && WindowsFile.order(WindowsFile.version(second.version()), WindowsFile.version(first.version())) < 0
                ? other
                : one;
    }

    private Leaf leaf(ArticleFact fact) {
        FileVersion file = (FileVersion) fact.fact();
        String version = WindowsFile.version(file.version());
        boolean cause = fact.sense() == Sense.CAUSE;
        FileVersionProbe probe = ProbesFactory.eINSTANCE.createFileVersionProbe();
        Optional<String> path = numbered(file).flatMap(platform -> WindowsFile.path(file.name()));
        path.ifPresent(probe::setPath);
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setProbe(probe);
        expectation.setComparator(cause ? Comparator.EQUAL : Comparator.LESS);
        expectation.setExpected(version);
        platform(file).ifPresent(expectation.getPlatforms()::add);
        expectation.getLabel().add(sheet.labels().of(expectation.getComparator().getLiteral(), file.name(), version));
        expectation.setId(sheet.id(file.name() + (cause ? " bad" : " old"), "file"));
        String action = cause ? "" : sheet.labels().of("update", file.name(), version).getValue();
        return new Leaf(expectation, action, fact.sense(), sheet.surroundings().of(fact),
                path.isPresent() ? fact.confidence() : fact.confidence() * PATH_UNKNOWN);
    }
}
