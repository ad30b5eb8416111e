// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;

/**
 * Divides parts of an article into the ways out that they teach: at what says that another one follows, at headings of methods, of platforms and of the problems that are solved, at the beginning of what
 * is for another version, and at entries of which one is enough.
 */
final class Ways {
    private static final int LONGEST_DIVIDER = 24;
    private static final int LONGEST_HEADING = 90;
    private static final int MOST_WORDS_OF_HEADING = 9;
    private static final int NEAR = 70;
    /** What counts methods, behind the word for one. */
    private static final Pattern NUMBER = Pattern
            .compile("(?i)\\s*#?\\(?([0-9]{1,2}|[A-H]|one|two|three|four|five)\\b[):.]*\\s*[-:.]*\\s*");
    private static final Pattern OR = Pattern.compile("(?i)or|of|oder|ou|o|または");
    private static final Pattern VERSION = Pattern.compile("\\d");

    /** Parts that may tell more than the resolution does. */
    private static final Set<SectionKind> BESIDE = EnumSet.of(SectionKind.MORE_INFORMATION, SectionKind.STATUS, SectionKind.SUMMARY,
            SectionKind.OTHER);

    private final Sheet sheet;
    private final List<ArticleFact> facts;
    private final List<Way> ways = new ArrayList<>();
    private Section section;
    private String heading;
    private List<PlacedBlock> blocks;

    private Ways(Sheet sheet, List<ArticleFact> facts) {
        this.sheet = sheet;
        this.facts = facts;
    }

    /** The ways of an article in order: its resolutions and workarounds, each in as many ways as they are divided into; without any, the sections whose facts are to be set. */
    static List<Way> of(Sheet sheet, List<ArticleFact> facts) {
        Ways ways = new Ways(sheet, facts);
        Article article = sheet.article();
        for (int i = 0; i < article.sections().size(); i++) {
            SectionKind kind = article.sections().get(i).kind();
            if (kind == SectionKind.RESOLUTION || kind == SectionKind.WORKAROUND) {
                int last = Procedure.last(sheet, i);
                if (last > i) {
                    ways.procedure(i, last);
                    i = last;
                } else {
                    ways.divide(i);
                }
            }
        }
        boolean told = !ways.ways.isEmpty();
        if (told) {
            ways.further();
        }
        for (int i = 0; i < article.sections().size() && !told; i++) {
            int number = i;
            if (facts.stream().anyMatch(fact -> fact.section() == number && remedy(fact))) {
                ways.divide(i);
            }
        }
        return ways.ways.isEmpty() ? ToldWays.of(sheet, facts) : ways.ways;
    }

    /** What parts beside the resolutions tell to set, and no way sets yet. */
    private void further() {
        List<Way> found = List.copyOf(ways);
        Set<String> set = new HashSet<>();
        facts.stream().filter(fact -> found.stream().anyMatch(way -> way.holds(fact))).forEach(fact -> set.add(fact.fact().term()));
        for (int i = 0; i < sheet.article().sections().size(); i++) {
            int number = i;
            List<ArticleFact> more = facts.stream()
                    .filter(fact -> fact.section() == number && sets(fact) && !set.contains(fact.fact().term()))
                    .toList();
            if (!more.isEmpty() && BESIDE.contains(sheet.article().sections().get(i).kind())) {
                int from = ways.size();
                divide(i);
                ways.subList(from, ways.size()).removeIf(way -> more.stream().noneMatch(way::holds));
            }
        }
    }

    /** Whether a fact tells the data that a value has to have, or that it has to go. */
    private static boolean sets(ArticleFact fact) {
        return remedy(fact) && fact.fact() instanceof RegistryValue value && !value.key().isEmpty() && !value.name().isEmpty()
                && (value.key() + value.name() + value.data().value()).indexOf('<') < 0 && value.data().standing() == Standing.TOLD
                && (value.data().change() == Change.SET && !value.data().value().isEmpty() || value.data().change() == Change.DELETE);
    }

    private static boolean remedy(ArticleFact fact) {
        return fact.sense() == Sense.FIX || fact.sense() == Sense.WORKAROUND;
    }

    /** Sections that are done one after another are one way. */
    private void procedure(int first, int last) {
        section = sheet.article().sections().get(first);
        begin("");
        for (int i = first; i <= last; i++) {
            blocks.addAll(sheet.blocks(i));
        }
        end();
    }

    private void divide(int number) {
        section = sheet.article().sections().get(number);
        begin(section.level() > 1 ? withoutNumber(section.heading()) : "");
        boolean choice = false;
        boolean chosen = false;
        for (PlacedBlock block : sheet.blocks(number).stream().flatMap(Ways::apart).toList()) {
            choice = announcesChoice(block) || choice && !block.prose() && (chosen || !goesOn(block));
            chosen = choice && (chosen || entry(block));
            String words = block.text().strip();
            int method = method(words);
            if (block.prose() && method > 0 && heads(words.substring(method))) {
                end();
                begin(words.substring(method).strip());
            } else if (block.prose() && heading(words)) {
                end();
                begin(words.replaceAll("[:：]$", ""));
            } else {
                boolean divides = !block.table() && (method > 0 || Cues.OR.beginning(words) > 0 || OR.matcher(words).matches());
                if (divides || choice && entry(block) || begins(block)) {
                    String kept = blocks.isEmpty() ? heading : "";
                    end();
                    begin(kept);
                }
                if (method > 0 && block.prose()) {
                    rest(block, words, method).ifPresent(blocks::add);
                } else if (!divides || words.length() > LONGEST_DIVIDER) {
                    blocks.add(block);
                }
            }
        }
        end();
    }

    /** A paragraph that goes on with another way in its middle, as two. */
    private static Stream<PlacedBlock> apart(PlacedBlock block) {
        if (block.prose()) {
            for (Sentence sentence : block.sentences().stream().skip(1).toList()) {
                if (Cues.OTHER_WAY.beginning(sentence.text()) > 0) {
                    int at = sentence.place().from() - block.place().from();
                    return Stream.concat(Stream.of(block.part(0, at)), apart(block.part(at, block.text().length())));
                }
            }
        }
        return Stream.of(block);
    }

    /** What a paragraph says behind the number of its method. */
    private static Optional<PlacedBlock> rest(PlacedBlock block, String words, int number) {
        int from = block.text().indexOf(words) + number;
        return words.length() == number ? Optional.empty() : Optional.of(block.part(from, block.text().length()));
    }

    private void begin(String with) {
        heading = with;
        blocks = new ArrayList<>();
    }

    private void end() {
        Way way = new Way(section, heading, announcesOnly() ? blocks.subList(1, blocks.size()) : blocks, around());
        if (way.teaches(facts)) {
            ways.add(way);
        }
    }

    /** Whether a way begins with no more than that one of several ways is enough, told in paragraphs. */
    private boolean announcesOnly() {
        return blocks.size() > 1 && blocks.getFirst().prose() && blocks.get(1).prose() && blocks.getFirst().sentences().size() == 1
                && announcesChoice(blocks.getFirst()) && FixTitle.named(blocks.getFirst().sentences().getFirst()).isEmpty();
    }

    private boolean around() {
        if (section.kind() == SectionKind.WORKAROUND) {
            return true;
        }
        return section.kind() == SectionKind.RESOLUTION
                ? !blocks.isEmpty() && begins(blocks.getFirst())
                        && blocks.getFirst().sentences().stream().limit(1).anyMatch(sentence -> Cues.WORKAROUND.in(sentence.text()))
                : blocks.stream().anyMatch(block -> Cues.WORKAROUND.in(block.text()));
    }

    private static boolean announcesChoice(PlacedBlock block) {
        return block.prose() && Cues.ONE_OF.in(block.text()) && block.text().strip().matches("(?s).*[:.：。]");
    }

    /** Whether a step goes on with a list that began before. */
    private static boolean goesOn(PlacedBlock block) {
        return block.step() && !block.block().lead().startsWith("1");
    }

    private static boolean entry(PlacedBlock block) {
        return block.entry() || block.step();
    }

    /** How many characters number a method at the beginning of words; 0 when they number none. */
    private static int method(String words) {
        int word = Cues.METHOD.beginning(words);
        Matcher number = NUMBER.matcher(words);
        return word > 0 && number.region(word, words.length()).lookingAt() ? number.end() : 0;
    }

    private static String withoutNumber(String heading) {
        return Cues.POINTER.beginning(heading) > 0 || Sentence.refers(heading) ? "" : heading.substring(method(heading)).strip();
    }

    private static boolean heads(String words) {
        return words.length() <= LONGEST_HEADING && !words.endsWith(".") && words.indexOf('\n') < 0;
    }

    /** A short line without a full stop that names a platform or a version, or a problem that is solved below. */
    static boolean heading(String words) {
        if (!heads(words) || words.split("\\s+").length > MOST_WORDS_OF_HEADING || Cues.GENERAL.in(words) || Cues.FOLLOWING.in(words)
                || Cues.POINTER.beginning(words) > 0 || Sentence.refers(words)) {
            return false;
        }
        boolean solves = Cues.SOLVE.beginning(words) > 0 && words.endsWith(":");
        boolean product = !Cues.CHANGE.in(words)
                && (!NamedPlatforms.in(words).isEmpty() || Cues.PRODUCT.in(words) && VERSION.matcher(words).find());
        return solves || product;
    }

    private static boolean begins(PlacedBlock block) {
        String words = block.text().strip();
        if (!block.prose()) {
            return false;
        }
        return Cues.BEGIN.beginning(words) > 0
                || Cues.FOR_VERSION.beginning(words) > 0 && VERSION.matcher(words.substring(0, Math.min(NEAR, words.length()))).find()
                        && !block.sentences().stream().allMatch(Sentence::aside);
    }
}
