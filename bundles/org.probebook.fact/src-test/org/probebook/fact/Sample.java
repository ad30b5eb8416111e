// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.probebook.article.Article;
import org.probebook.article.Block;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact.RegistryValue;

/** An article made for a test, and what is found in it. */
final class Sample {
    static final String KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Rooster\\Parameters";
    static final String SHORT = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Rooster\\Parameters";

    private final String title;
    private final List<Section> sections = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    Sample(String title) {
        this.title = title;
    }

    /** A section whose lines are blocks: {@code 1. } begins a step, {@code - } an entry, {@code |} a line that is set apart; lines set apart that follow each other are one block. */
    Sample section(SectionKind kind, String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            if (line.startsWith("|") && last instanceof Block.Verbatim verbatim) {
                blocks.set(blocks.size() - 1, new Block.Verbatim(verbatim.text() + "\n" + line.substring(1)));
            } else {
                blocks.add(block(line));
            }
        }
        sections.add(new Section(kind, kind.name(), 1, blocks));
        return this;
    }

    Sample reference(String number) {
        references.add(new Reference(number, ""));
        return this;
    }

    private static Block block(String line) {
        if (line.startsWith("|")) {
            return new Block.Verbatim(line.substring(1));
        }
        int blank = line.indexOf(' ');
        String marker = blank > 0 && blank < 4 ? line.substring(0, blank) : "";
        return marker.equals("-") || marker.endsWith(".")
                ? new Block.Item(marker, 0, line.substring(blank + 1))
                : new Block.Paragraph(line);
    }

    Article article() {
        return new Article("pb-sample", List.of(), "en", title, "", List.of(), Optional.empty(), List.of(), List.of(), sections, references,
                "", true);
    }

    List<ArticleFact> facts() {
        return new FactRecogniser().recognise(article());
    }

    /** What is found of one kind, as the sense and the fact in short. */
    List<String> registry() {
        return facts().stream().filter(fact -> fact.fact() instanceof RegistryValue).map(fact -> shortly(fact, (RegistryValue) fact.fact()))
                .toList();
    }

    private static String shortly(ArticleFact fact, RegistryValue value) {
        RegistryData data = value.data();
        String what = value.name().isEmpty() ? value.key() : value.key() + "|" + value.name();
        return fact.sense().token() + " " + what.replace(SHORT, "*") + (data.value().isEmpty() ? "" : "=" + data.value())
                + (data.range().isEmpty() ? "" : " in " + data.range())
                + (data.change() == RegistryData.Change.SET ? "" : " " + data.change())
                + (data.standing() == RegistryData.Standing.TOLD ? "" : " " + data.standing());
    }
}
