// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names a way out: by what it sets, else by its heading, else by the first sentence that says what is done, else by its first step that changes something. */
final class FixTitle {
    private static final int LONGEST = 100;
    private static final int MOST_ACTIONS = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_OF_HEADING = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");
    private static final Pattern PURPOSE = Pattern.compile("^[^,:;.]{0,80}?\\b(to \\p{Ll}[^.:]*)[.:]?$");
    /** What is left of a sentence that went on with how it is done. */
    private static final Pattern TAIL = Pattern
            .compile("(?i)(,\\s*(you|please)\\b[^,]{0,30}|[,，]|\\b(by|and|to|please|then|door|indem sie|en))+\\s*$");

    private final Way way;
    private final Optional<Sentence> lead;

    FixTitle(Way way) {
        this.way = way;
        this.lead = lead(way);
    }

    /** The sentence that leads the way in, before its steps. */
    Optional<Sentence> lead() {
        return lead;
    }

    /** @param otherwise where the way names nothing */
    String of(List<Leaf> leaves, String otherwise) {
        List<String> actions = leaves.stream().map(Leaf::action).filter(action -> !action.isEmpty()).distinct().toList();
        if (!actions.isEmpty()) {
            String words = String.join("; ", actions.subList(0, Math.min(MOST_ACTIONS, actions.size())));
            return actions.size() > MOST_ACTIONS ? words + " …" : words;
        }
        return limited(
                heading().or(this::entry).or(() -> lead.filter(this::acts).flatMap(FixTitle::named)).or(this::step)
                        .or(() -> lead.filter(sentence -> Cues.DESCRIBES.beginning(sentence.text()) > 0).flatMap(first -> acting()))
                        .or(() -> lead.map(FixTitle::action))
                        .orElse(otherwise));
    }

    /** A heading that says what is done, and not only for whom. */
    private Optional<String> heading() {
        return way.heading().split("\\s+").length >= FEWEST_OF_HEADING && !limits(way.heading())
                ? Optional.of(way.heading())
                : Optional.empty();
    }

    /** One of several entries of which one is enough says itself what is done, and the blocks behind it how. */
    private Optional<String> entry() {
        return way.blocks().stream().limit(1).filter(PlacedBlock::entry).map(PlacedBlock::text).findFirst();
    }

    /** Whether a heading tells the version that its way is for. */
    private static boolean limits(String heading) {
        return !Cues.CHANGE.in(heading) && (!NamedPlatforms.in(heading).isEmpty() || Cues.PRODUCT.in(heading) && heading.matches(".*\\d.*")
                || heading.matches(".*\\d\\.\\d\\S*"));
    }

    /** The version that the way is for stands in its title. */
    private String limited(String title) {
        boolean told = !limits(way.heading()) || way.heading().length() > LONGEST / 2 || tells(title, way.heading());
        String version = told ? "" : " (" + way.heading() + ")";
        return told
                ? Shortened.line(title.replaceAll("[:：]$", ""), LONGEST)
                : Shortened.line(title.replaceAll("[.:]$", ""), LONGEST - version.length()) + version;
    }

    private static boolean tells(String title, String heading) {
        List<String> numbers = NUMBER.matcher(heading).results().map(MatchResult::group).toList();
        return title.contains(heading) || !numbers.isEmpty() && numbers.stream().allMatch(title::contains);
    }

    /** Before steps in an order, a sentence that does not say what to do is no title. */
    private boolean acts(Sentence sentence) {
        String words = sentence.text();
        String main = words.substring(words.indexOf(',') + 1).strip();
        boolean describes = Cues.DESCRIBES.beginning(words) > 0
                || Cues.WHEN.beginning(words) > 0 && !main.isEmpty() && main.length() < words.length()
                        && (Cues.DESCRIBES.beginning(main) > 0 || Character.isUpperCase(main.charAt(0)));
        return !describes || leads(sentence) || way.blocks().stream().noneMatch(PlacedBlock::step);
    }

    private static Optional<Sentence> lead(Way way) {
        List<Sentence> sentences = way.blocks().stream().takeWhile(block -> !block.item()).filter(PlacedBlock::prose)
                .map(PlacedBlock::sentences).flatMap(List::stream)
                .filter(sentence -> !sentence.aside() && Cues.PREREQUISITE.beginning(sentence.text()) == 0).toList();
        Optional<Sentence> first = sentences.stream().findFirst();
        Stream<Sentence> acting = first.filter(sentence -> Cues.DESCRIBES.beginning(sentence.text()) > 0).stream()
                .flatMap(sentence -> sentences.stream().filter(other -> Cues.ACT.beginning(other.text()) > 0));
        Stream<Sentence> leading = sentences.stream()
                .filter(sentence -> leads(sentence)
                        && (sentence == sentences.getFirst() || Cues.OTHERWISE.beginning(sentence.text()) == 0));
        return Stream.of(leading, acting, first.stream()).flatMap(all -> all).findFirst();
    }

    private static boolean leads(Sentence sentence) {
        return Cues.LEAD.beginning(sentence.text()) > 0 || Cues.BEGIN.beginning(sentence.text()) > 0;
    }

    /** The sentence of a step that changes something for good; else the first step that changes something and does not only lead there, else the first one. */
    private Optional<String> step() {
        List<PlacedBlock> steps = way.blocks().stream().filter(PlacedBlock::item).toList();
        List<String> words = steps.stream().map(PlacedBlock::text).toList();
        List<String> doing = words.stream().filter(FixTitle::does).toList();
        return Stream.of(steps.stream().flatMap(block -> block.sentences().stream()).map(Sentence::text).filter(FixTitle::changes),
                doing.stream().filter(Cues.CHANGE::in), doing.stream(), words.stream()).flatMap(all -> all).findFirst();
    }

    /** Whether a sentence tells to change something, and not only to look for it or to keep what was there. */
    private static boolean changes(String sentence) {
        return Cues.ALTER.in(sentence) && !Cues.INCIDENTAL.in(sentence) && Cues.NAVIGATE.beginning(sentence) == 0
                && Cues.DESCRIBES.beginning(sentence) == 0 && Cues.WHEN.beginning(sentence) == 0;
    }

    /** A sentence of the way that tells to change something. */
    private Optional<String> acting() {
        return way.blocks().stream().filter(PlacedBlock::prose).flatMap(block -> block.sentences().stream())
                .filter(sentence -> !sentence.aside() && !sentence.announces()
                        && (Cues.ACT.beginning(sentence.text()) > 0 || Cues.LEAD.beginning(sentence.text()) > 0)
                        && changes(sentence.text()))
                .map(FixTitle::action).findFirst();
    }

    private static boolean does(String step) {
        return Cues.NAVIGATE.beginning(step.strip()) == 0 && !Cues.EDITOR.in(step);
    }

    /** What a sentence says is done; nothing where it only announces how. */
    static Optional<String> named(Sentence sentence) {
        String rest = rest(sentence);
        int general = Cues.GENERAL.start(rest.toLowerCase(Locale.ROOT));
        Optional<String> purpose = general == 0 ? purpose(rest) : Optional.empty();
        if (purpose.isPresent()) {
            return purpose;
        }
        if (general >= 0 && general < LONGEST) {
            String before = TAIL.matcher(rest.substring(0, general).strip()).replaceFirst("");
            boolean told = !rest.equals(sentence.text()) || Cues.ACT.beginning(before) > 0 || before.startsWith("To ");
            return before.split("\\s+").length < FEWEST_WORDS || Cues.BEGIN.beginning(before) > 0 || !told
                    ? Optional.empty()
                    : Optional.of(capital(before.replaceFirst("^To (?=[a-z])", "")));
        }
        return rest.length() < 2 || sentence.announces() && rest.length() == sentence.text().length()
                ? Optional.empty()
                : Optional.of(action(sentence));
    }

    /** What steps are followed for, where a sentence says so behind its announcement. */
    private static Optional<String> purpose(String words) {
        Matcher to = PURPOSE.matcher(words);
        if (!to.find() || Cues.BEGIN.beginning(to.group(1)) > 0 || Cues.LEAD.beginning(to.group(1) + ',') > 0) {
            return Optional.empty();
        }
        String done = to.group(1).substring("to ".length());
        return done.split("\\s+").length < FEWEST_WORDS ? Optional.empty() : Optional.of(capital(done));
    }

    /** What a sentence tells to do, without what it is for. */
    static String action(Sentence sentence) {
        String whole = rest(sentence).replaceAll("[.:。：]$", "");
        String rest = whole.length() < sentence.text().length() - 1 ? whole.replaceFirst("^[Tt]o (?=\\p{Ll})", "") : whole;
        return rest.isEmpty() ? sentence.text() : capital(rest);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String rest(Sentence sentence) {
        String words = sentence.text();
        int led = Cues.OR.beginning(words);
        led = led > 0 ? led : Cues.LEAD.beginning(words);
        if (led == 0 && Cues.BEGIN.beginning(words) > 0) {
            led = words.indexOf(',') + 1;
        }
        return words.substring(led).strip();
    }
}
