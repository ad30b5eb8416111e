// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;

/** Tells which of the values that a text names are meant as what is wrong or what is wanted, and not as what is normal, what undoes it, or what a reader has to put in. */
final class MeantValue {
    private static final int NEAR = 250;
    private static final int FEWEST_WORDS = 4;
    /** Keys that stand for others: below a name that a reader chose, or with letters instead of digits. */
    private static final Pattern STAND_IN = Pattern
            .compile("(?i)^HKLM\\\\(?!SOFTWARE|SYSTEM|HARDWARE|SAM|SECURITY|CLUSTER)|ControlSet(?:x|n)|xxx|\\\\your[_ ]");
    /** What is shown in part alone. */
    private static final Pattern PARTIAL = Pattern.compile("\\.\\.\\.|…");
    /** Words about data, behind it. */
    private static final Pattern REMARK = Pattern.compile("\\S\\s+\\(\\p{Ll}[^()]*\\s[^()]*\\s[^()]*\\)$");
    private static final Pattern NUMBERS = Pattern.compile("[\\dA-Fa-fx ]+\\.");

    private final Sheet sheet;

    MeantValue(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a fact's value is one that is wrong, in a cause, or else one to be set or taken away. */
    boolean holds(ArticleFact fact, RegistryValue value) {
        return told(value, fact.sense()) && readable(fact, value.data()) && means(fact, value) && !normal(fact) && !undoes(fact);
    }

    /** The data of a value without the full stop of its sentence. */
    static String data(RegistryValue value) {
        String data = value.data().value();
        return NUMBERS.matcher(data).matches() ? data.substring(0, data.length() - 1) : data;
    }

    /** Data that is shown in part, or described and not told, cannot be compared; what a file for the registry quotes is as it is. */
    boolean readable(ArticleFact fact, RegistryData data) {
        String words = data.value();
        boolean sentence = words.endsWith(".") && words.split(" ").length >= FEWEST_WORDS && !NUMBERS.matcher(words).matches();
        return !PARTIAL.matcher(words).find() && (!sentence && !REMARK.matcher(words).find()
                || sheet.words(sheet.surroundings().of(fact)).contains("\"=\""));
    }

    /** Placeholders for the reader's own names cannot be asked for, nor can a key without a value, nor rights. */
    private static boolean told(RegistryValue value, Sense sense) {
        RegistryData data = value.data();
        boolean meant = sense == Sense.FIX || sense == Sense.WORKAROUND || sense == Sense.CAUSE;
        return meant && data.standing() == Standing.TOLD && data.change() != Change.PERMISSION && !value.key().isEmpty()
                && !value.name().isEmpty()
                && (value.key() + value.name() + data.value()).indexOf('<') < 0 && !STAND_IN.matcher(value.key()).find();
    }

    /**
     * Whether a fact means by its own words what it is drafted for: a cause that a value was taken away says so; a fix that tells no data wants the value to be added, and not an author's choice among
     * data that nobody could read.
     */
    private boolean means(ArticleFact fact, RegistryValue value) {
        RegistryData data = value.data();
        if (fact.sense() == Sense.CAUSE) {
            return data.change() != Change.DELETE || Cues.MISSING.in(sheet.words(sheet.surroundings().of(fact)));
        }
        return data.change() != Change.SET || !data.value().isEmpty() || !data.range().isEmpty()
                || Cues.ADD.in(sheet.before(sheet.surroundings().of(fact), NEAR));
    }

    /** Of several values of one setting, those that are told to be set, where others are only described. */
    List<ArticleFact> told(List<ArticleFact> rows) {
        List<ArticleFact> told = rows.stream().filter(row -> row.sense() == Sense.CAUSE || !describes(row)).toList();
        return told.isEmpty() ? rows : told;
    }

    private boolean describes(ArticleFact fact) {
        return Cues.DESCRIBES.beginning(sheet.words(sheet.surroundings().of(fact))) > 0;
    }

    /** Whether what is shown was announced as what is there when nothing is wrong. */
    private boolean normal(ArticleFact fact) {
        Sentence said = null;
        for (PlacedBlock block : fact.sense() == Sense.CAUSE && fact.section() >= 0
                ? sheet.blocks(fact.section())
                : List.<PlacedBlock>of()) {
            if (block.place().holds(fact.section(), fact.fact().at().from())) {
                return said != null && !block.prose() && said.announces() && Cues.NORMAL.in(said.text());
            }
            said = block.prose() && !block.sentences().isEmpty() ? block.sentences().getLast() : said;
        }
        return false;
    }

    /** Whether the sentence of a value tells how to go back to how it was; also one that follows what tells to set a value as it was shown. */
    private boolean undoes(ArticleFact fact) {
        Place place = sheet.surroundings().of(fact);
        if (fact.sense() == Sense.CAUSE || place.section() < 0) {
            return false;
        }
        String words = sheet.words(place);
        return Cues.UNDO.beginning(words) > 0 || Cues.LEAD.beginning(words) == 0 && Cues.PURPOSE.beginning(words) > 0
                && sheet.blocks(place.section()).stream().filter(block -> block.place().holds(place.section(), place.from())).limit(1)
                        .anyMatch(block -> Cues.AS_ABOVE.in(block.text().substring(0, place.from() - block.place().from())));
    }
}
