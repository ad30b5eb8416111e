// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides what an article tells of its problem into statements: one a paragraph, and one for each message that is quoted, whole, with the sentence that announces it. A sentence that announces
 * something stays open until the next paragraph that says something by itself.
 */
final class Statements {
    /** As much of a paragraph as one statement holds. */
    static final int LONGEST = 600;
    /** A message is quoted to its end, so that it is recognised by any part of it; a listing is not. */
    private static final int LONGEST_QUOTED = 1500;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_OF_PROSE = 6;
    /** What stands between two entries. */
    static final Pattern BETWEEN = Pattern.compile("\\s*[-*]+\\s*\\p{L}{1,5}\\s*[-*]+\\s*|\\s*(?i:or|and)[:,]?\\s*");
    private static final int FIRST_WIDE = 0x2e80;

    private final List<PlacedBlock> blocks;
    private final List<Statement> found = new ArrayList<>();
    private Sentence open;
    /** Whether something has come for the sentence that is open. */
    private boolean answered;
    /** Whether the last statement is a message that may go on. */
    private boolean goesOn;

    private Statements(List<PlacedBlock> blocks) {
        this.blocks = blocks;
    }

    static List<Statement> of(List<PlacedBlock> blocks) {
        Statements statements = new Statements(blocks);
        statements.read();
        return statements.found;
    }

    private void read() {
        for (int i = 0; i < blocks.size(); i++) {
            PlacedBlock block = blocks.get(i);
            if (block.table() || block.prose() && BETWEEN.matcher(block.text()).matches()) {
                goesOn &= block.prose() && Cues.OR.beginning(block.text().strip()) == 0;
            } else if (open != null && block.item()) {
                item(block);
            } else if (goesOn && (continues(block) || awaits(block))) {
                found.add(found.removeLast().with(Shortened.line(block.text()), block.place(), LONGEST_QUOTED));
            } else if (open != null && message(block)) {
                answer(block);
            } else {
                alone();
                open = prose(block, i + 1 < blocks.size() && blocks.get(i + 1).verbatim());
            }
        }
        alone();
    }

    /** Entries that belong together, or steps, are one statement; others are one each. */
    private void item(PlacedBlock block) {
        boolean message = Cues.MESSAGE.in(open.text());
        boolean apart = Cues.ONE_OF.in(open.text()) || Cues.LIST.in(open.text());
        boolean scrap = !message && !Cues.LIST.in(open.text()) && scrap(block);
        boolean together = scrap || !apart && (Cues.ALL_OF.in(open.text()) || !message && block.step());
        if (answered && together) {
            found.add(found.removeLast().and(Shortened.line(block.text()), block.place(), LONGEST_QUOTED));
            return;
        }
        boolean bare = apart && !together && !message && Cues.LIST.in(open.text()) && !Cues.WHEN.in(open.text());
        String words = bare ? Shortened.line(block.text(), LONGEST) : announced(block);
        found.add(new Statement(words, together ? open.place().upTo(block.place()) : block.place(), message));
        answered = true;
        goesOn = true;
    }

    private void answer(PlacedBlock block) {
        found.add(new Statement(announced(block), open.place().upTo(block.place()), true));
        answered = true;
        goesOn = true;
    }

    /** Whether a block is what an open sentence announces: the words of a program, or a paragraph that is none of the article's own. */
    private boolean message(PlacedBlock block) {
        return block.verbatim()
                || block.prose() && !answered && open.announces() && !narrates(block.text()) && !Sentence.refers(block.text())
                        && (Cues.MESSAGE.in(open.text()) || fragment(block.text()));
    }

    /** Whether an entry that announces a message is answered by a paragraph. */
    private boolean awaits(PlacedBlock block) {
        return block.prose() && found.getLast().words().endsWith(":") && !narrates(block.text()) && !Sentence.refers(block.text());
    }

    private static boolean continues(PlacedBlock block) {
        return block.verbatim() || block.prose() && fragment(block.text());
    }

    /** A few words that are no sentence. */
    static boolean scrap(PlacedBlock block) {
        String text = block.text().strip();
        return words(text) < FEWEST_OF_PROSE && !text.isEmpty() && ".!?。".indexOf(text.charAt(text.length() - 1)) < 0 && !narrates(text);
    }

    /** A piece of a text that was torn at an empty line, which no paragraph of an article's own would be. */
    private static boolean fragment(String words) {
        String text = words.strip();
        if (text.isEmpty() || narrates(text)) {
            return false;
        }
        boolean ends = ".!?:。：".indexOf(text.charAt(text.length() - 1)) >= 0;
        return Character.isLowerCase(text.charAt(0)) || words(text) < FEWEST_OF_PROSE && text.chars().noneMatch(c -> c >= FIRST_WIDE)
                || !ends
                || text.indexOf('\n') > 0;
    }

    private static boolean narrates(String words) {
        return Cues.NARRATIVE.beginning(words.strip()) > 0;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    /** A sentence that announces something says what it can by itself where nothing comes. */
    private void alone() {
        if (open != null && !answered) {
            found.add(new Statement(Shortened.line(open.text()), open.place(), false));
        }
        open = null;
        answered = false;
        goesOn = false;
    }

    private String announced(PlacedBlock message) {
        String words = Shortened.line(open.text()).replaceAll("[:：.]$", "");
        return Shortened.line(words, LONGEST) + ": " + Shortened.line(message.text(), LONGEST_QUOTED);
    }

    /** A word or two that number a case. */
    private static boolean label(String sentence) {
        return words(sentence) < FEWEST_WORDS && sentence.chars().noneMatch(c -> c >= FIRST_WIDE);
    }

    /**
     * A paragraph is one statement when it is short; else its first sentences are. A sentence that announces a message is answered, to be joined with it.
     *
     * @param shown whether the next block is the words of a program
     */
    private Sentence prose(PlacedBlock block, boolean shown) {
        List<Sentence> sentences = new ArrayList<>(block.sentences());
        sentences.removeIf(sentence -> sentence.aside() || Cues.OR.beginning(sentence.text()) > 0
                || label(sentence.text()));
        Sentence last = null;
        if (!sentences.isEmpty()
                && (sentences.getLast().announces() || shown && Cues.FOLLOWING.in(sentences.getLast().text()))) {
            last = sentences.removeLast();
        }
        int count = 0;
        int length = 0;
        while (count < sentences.size() && (count == 0 || length + sentences.get(count).text().length() <= LONGEST)) {
            length += sentences.get(count++).text().length() + 1;
        }
        if (count > 0) {
            Place place = sentences.getFirst().place().upTo(sentences.get(count - 1).place());
            found.add(new Statement(Shortened.line(block.words(place), LONGEST), place, false));
        }
        return last;
    }
}
