// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;

/** What of an article is matched and shown in snippets: its words without the paragraphs that stand in thousands of others. */
public final class SearchableText {
    private static final int LONGEST_LEAD = 1200;
    private static final int SHORT_LEAD = 600;
    /** How often a title counts beside a lead: an article without symptoms is told by its title, and by its beginning only a little. */
    private static final int TITLES = 2;

    /**
     * A section's words.
     *
     * @param heading empty where the section's kind says it all
     * @param text without boilerplate; may be empty
     */
    public record Part(SectionKind kind, String heading, String text) {
    }

    private final List<Part> parts = new ArrayList<>();

    public SearchableText(Article article, Predicate<Block> boilerplate) {
        for (Section section : article.sections()) {
            boolean telling = section.kind() == SectionKind.OTHER || section.level() > 1;
            parts.add(new Part(section.kind(), telling ? section.heading() : "", text(section, boilerplate)));
        }
    }

    /** The sections in order. */
    public List<Part> parts() {
        return parts;
    }

    /** What tells of the symptoms: the sections of that kind, or else how the summary begins, which may be all there is, or else how the article begins. */
    public List<String> symptoms() {
        List<String> found = texts(SectionKind.SYMPTOMS);
        if (found.isEmpty()) {
            found = lead(LONGEST_LEAD);
        }
        return found;
    }

    /** What the short field holds: the title and what tells of the symptoms; where no section does, the title several times and less of how the article begins. */
    public List<String> subject(String title) {
        List<String> symptoms = texts(SectionKind.SYMPTOMS);
        List<String> subject = new ArrayList<>(Collections.nCopies(symptoms.isEmpty() ? TITLES : 1, title));
        subject.addAll(symptoms.isEmpty() ? lead(SHORT_LEAD) : symptoms);
        return subject;
    }

    /** The texts of the sections of a kind that are not empty. */
    public List<String> texts(SectionKind kind) {
        return parts.stream().filter(part -> part.kind() == kind && !part.text().isBlank()).map(Part::text).toList();
    }

    private List<String> lead(int longest) {
        List<String> summary = lead(texts(SectionKind.SUMMARY), longest);
        return summary.isEmpty() ? lead(parts.stream().map(Part::text).toList(), longest) : summary;
    }

    private static List<String> lead(List<String> texts, int longest) {
        List<String> lead = new ArrayList<>();
        int left = longest;
        for (String text : texts) {
            if (left > 0 && !text.isBlank()) {
                lead.add(text.substring(0, Math.min(left, text.length())));
                left -= text.length();
            }
        }
        return lead;
    }

    private static String text(Section section, Predicate<Block> boilerplate) {
        StringBuilder text = new StringBuilder();
        for (Block block : section.blocks()) {
            if (!boilerplate.test(block)) {
                text.append(text.isEmpty() ? "" : "\n").append(block.text());
            }
        }
        return text.toString();
    }
}
