// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.fact.internal.registry.RegistryFinding;

/** What an article names its facts for: by the section, and where the section does not tell, by the words around. */
public final class Senses {
    private static final List<String> AROUND = List.of("work around", "workaround", "omzeil", "umgehen", "contourner",
            "solución alternativa");
    private static final List<String> LOOKING = List.of("logging", "logs", "logfile", "trace", "tracing", "debug", "diagnos", "audit");
    /** To log on is no logging. */
    private static final List<String> LEAVING = List.of("on", "off", "in", "out");
    private static final int LEAD = 700;

    private final List<Section> sections;
    private final boolean logging;

    public Senses(Article article) {
        sections = article.sections();
        logging = looking(article.title());
    }

    /** The sense of what only its section tells of. */
    public Sense of(int section) {
        return section == ArticleFact.TITLE ? Sense.MENTIONED : switch (sections.get(section).kind()) {
            case RESOLUTION -> Sense.FIX;
            case WORKAROUND -> Sense.WORKAROUND;
            case CAUSE -> Sense.CAUSE;
            default -> Sense.MENTIONED;
        };
    }

    /** What a fix sets is wanted wherever it is named: the same setting in the cause is no fault, it is what is missing. */
    public static List<ArticleFact> agreed(List<ArticleFact> registry) {
        Map<String, Sense> wanted = new HashMap<>();
        for (ArticleFact fact : registry) {
            if (fact.sense() == Sense.FIX || fact.sense() == Sense.WORKAROUND) {
                wanted.putIfAbsent(setting(fact), fact.sense());
            }
        }
        return registry.stream().map(fact -> fact.sense() != Sense.CAUSE || !wanted.containsKey(setting(fact))
                ? fact
                : new ArticleFact(fact.section(), fact.fact(), wanted.get(setting(fact)), fact.confidence())).toList();
    }

    private static String setting(ArticleFact fact) {
        RegistryValue value = (RegistryValue) fact.fact();
        return (value.key() + "|" + value.name() + "|" + value.data().value() + "|" + value.data().change()).toLowerCase(Locale.ROOT);
    }

    /** The sense of a registry value or key. */
    public Sense of(RegistryFinding finding) {
        Section section = sections.get(finding.section());
        boolean named = finding.value().name().isEmpty() && finding.value().data().change() == Change.SET && !finding.told();
        if (finding.value().data().standing() == Standing.DEFAULT) {
            return Sense.MENTIONED;
        }
        return switch (section.kind()) {
            case RESOLUTION -> named || finding.conditional() ? Sense.MENTIONED : around(finding.section()) ? Sense.WORKAROUND : Sense.FIX;
            case WORKAROUND -> named || finding.conditional() ? Sense.MENTIONED : Sense.WORKAROUND;
            case CAUSE -> Sense.CAUSE;
            case SYMPTOMS ->
                finding.value().data().value().isEmpty() && finding.value().data().change() == Change.SET ? Sense.MENTIONED : Sense.CAUSE;
            case STATUS, REFERENCES, APPLIES_TO, STEPS_TO_REPRODUCE -> Sense.MENTIONED;
            case SUMMARY, MORE_INFORMATION, OTHER -> elsewhere(finding, section, named);
        };
    }

    private Sense elsewhere(RegistryFinding finding, Section section, boolean named) {
        if (!finding.told() || finding.conditional() || named) {
            return Sense.MENTIONED;
        }
        if (logging || looking(section.heading()) || looking(finding.value().name())) {
            return Sense.DIAGNOSTIC;
        }
        return around(section) ? Sense.WORKAROUND : Sense.FIX;
    }

    /** A section below another of its kind goes on with what that one began. */
    private boolean around(int number) {
        int first = number;
        while (first > 0 && sections.get(first - 1).kind() == sections.get(number).kind()) {
            first--;
        }
        return around(sections.get(number)) || first < number && sections.get(first).text().length() < LEAD && around(sections.get(first));
    }

    private static boolean around(Section section) {
        String text = section.text();
        String lead = (text.length() > LEAD ? text.substring(0, LEAD) : text).toLowerCase(Locale.ROOT);
        return section.kind() != SectionKind.WORKAROUND && AROUND.stream().anyMatch(lead::contains);
    }

    /** Whether words, or the parts of a name that is run together, speak of looking into what goes on. */
    private static boolean looking(String words) {
        String parted = words.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String[] each = parted.split("[^a-z]+");
        for (int i = 0; i < each.length; i++) {
            boolean logs = each[i].equals("log") && (i + 1 == each.length || !LEAVING.contains(each[i + 1]));
            if (logs || LOOKING.stream().anyMatch(each[i]::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
