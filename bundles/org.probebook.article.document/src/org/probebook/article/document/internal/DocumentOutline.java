// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

import java.util.List;
import java.util.Optional;

import org.probebook.article.Block;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.article.text.Outline;
import org.probebook.article.text.SectionHeadings;

/**
 * Finds the sections of a document. Headings are what their style says; where a document has none, lines in bold print, and lines that are nothing but a
 * heading that support articles have.
 */
final class DocumentOutline {
    private static final int LONGEST_BARE = 60;

    private final Optional<Part> title;
    private final boolean styled;
    private final int base;
    private final Outline outline = new Outline(SectionKind.SUMMARY);
    private int level;

    private DocumentOutline(List<Part> parts, Optional<Part> title) {
        this.title = title;
        List<Part.Heading> headings = parts.stream().filter(part -> !isTitle(part)).filter(Part.Heading.class::isInstance)
                .map(Part.Heading.class::cast).toList();
        styled = !headings.isEmpty();
        base = headings.stream().mapToInt(Part.Heading::rank).min().orElse(1);
    }

    /**
     * The sections.
     *
     * @param parts the document in order
     * @param title the part that is its title, and is left out
     */
    static List<Section> sections(List<Part> parts, Optional<Part> title) {
        DocumentOutline outline = new DocumentOutline(parts, title);
        parts.forEach(outline::add);
        return outline.outline.sections();
    }

    private void add(Part part) {
        if (isTitle(part)) {
            return;
        }
        switch (part) {
            case Part.Title other -> outline.block(new Block.Paragraph(other.text()));
            case Part.Heading heading -> heading(heading);
            case Part.Content content -> content(content);
        }
    }

    private boolean isTitle(Part part) {
        return title.isPresent() && title.get() == part;
    }

    private void heading(Part.Heading heading) {
        level = heading.rank() - base + 1;
        outline.heading(heading.text(), level);
    }

    private void content(Part.Content content) {
        if (isBareHeading(content)) {
            outline.heading(content.text().strip(), level + 1);
        } else {
            outline.block(content.block());
        }
    }

    private boolean isBareHeading(Part.Content content) {
        String text = content.text().strip();
        boolean line = content.block() instanceof Block.Paragraph && !text.isEmpty() && text.length() <= LONGEST_BARE
                && text.indexOf('\n') < 0;
        if (!line) {
            return false;
        }
        boolean known = SectionHeadings.meaning(text).isPresent();
        if (content.bold()) {
            return known || !styled && ".:;,。：".indexOf(text.charAt(text.length() - 1)) < 0;
        }
        return known && !styled && !text.endsWith(".");
    }
}
