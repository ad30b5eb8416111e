// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.List;
import java.util.Optional;

import org.probebook.article.Block;
import org.probebook.article.text.SectionHeadings;

/**
 * The title of a document.
 *
 * @param title one line; empty for a document that has no words and no property to take it from
 * @param part the part that is nothing but the title, and does not come again in the text; empty when all parts are text
 */
record TitleChoice(String title, Optional<Part> part) {
    private static final int LONGEST = 160;

    /**
     * Chooses: the property, a line in the style of a title, the first line or heading that is one, the file's name.
     *
     * @param parts the document in order
     * @param said the title that the properties give; empty where they give none
     * @param fileName the name of the file, for a document that begins with a usual heading at once
     */
    static TitleChoice of(List<Part> parts, String said, String fileName) {
        Optional<Part> marked = parts.stream().filter(Part.Title.class::isInstance).findFirst();
        Optional<Part> first = parts.stream().filter(part -> !part.text().isBlank()).findFirst();
        if (!said.isEmpty()) {
            Optional<Part> repeats = marked.or(() -> first).filter(part -> part.text().strip().equalsIgnoreCase(said));
            return new TitleChoice(said, repeats);
        }
        if (marked.isPresent()) {
            return new TitleChoice(marked.get().text(), marked);
        }
        return first.map(part -> ofBeginning(parts, part, fileName)).orElse(new TitleChoice("", Optional.empty()));
    }

    private static TitleChoice ofBeginning(List<Part> parts, Part first, String fileName) {
        boolean table = first instanceof Part.Content content && content.block() instanceof Block.Table;
        if (table || SectionHeadings.meaning(first.text()).isPresent()) {
            int dot = fileName.lastIndexOf('.');
            return new TitleChoice(dot > 0 ? fileName.substring(0, dot) : fileName, Optional.empty());
        }
        if (first instanceof Part.Heading heading) {
            return new TitleChoice(first.text(), Optional.of(first).filter(part -> isAlone(parts, heading.rank())));
        }
        if (!isLine(first.text())) {
            Optional<Part> heading = parts.stream().filter(Part.Heading.class::isInstance)
                    .filter(part -> SectionHeadings.meaning(part.text()).isEmpty()).findFirst();
            return new TitleChoice(heading.map(Part::text).orElse(beginning(first.text())), Optional.empty());
        }
        return new TitleChoice(first.text().strip(), Optional.of(first));
    }

    /** A heading above all others; one of many equals opens its section too. */
    private static boolean isAlone(List<Part> parts, int rank) {
        return parts.stream().filter(part -> part instanceof Part.Heading heading && heading.rank() <= rank).count() == 1;
    }

    private static boolean isLine(String text) {
        String line = text.strip();
        return line.length() <= LONGEST && line.indexOf('\n') < 0 && ".。:：".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, blank > 0 ? blank : LONGEST) + "…";
    }
}
