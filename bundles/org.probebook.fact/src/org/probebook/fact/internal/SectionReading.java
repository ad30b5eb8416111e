// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.FileVersion;
import org.probebook.fact.internal.code.EventLines;
import org.probebook.fact.internal.file.VersionTable;
import org.probebook.fact.internal.reference.TitleLines;
import org.probebook.fact.internal.text.Context;
import org.probebook.fact.internal.text.Listing;
import org.probebook.fact.internal.text.Passage;

/** Reads a section of an article: what one pass over its text finds, less what its blocks show to be something else, and what the blocks tell besides. */
final class SectionReading {
    private final String text;
    private final List<Passage> passages;
    private final TitleLines titles;

    SectionReading(String text, List<Passage> passages, Set<String> cited) {
        this.text = text;
        this.passages = passages;
        titles = new TitleLines(text, passages, cited);
    }

    /** The facts of the section, but for what is said of the registry, of services and of commands. */
    List<Fact> facts() {
        NavigableMap<Integer, FileVersion> tables = new TreeMap<>();
        List<Fact> facts = new ArrayList<>(titles.references());
        List<Passage> listings = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            VersionTable.read(text, passage.from(), passage.to()).forEach(row -> tables.put(row.at().from(), row));
            facts.addAll(EventLines.read(text, passage, Context.announcement(text, passages, i)));
            if (Listing.code(text, passage)) {
                listings.add(passage);
            }
        }
        for (Fact fact : new Reading(text).facts()) {
            if (!displaced(fact, tables, listings)) {
                facts.add(fact);
            }
        }
        facts.addAll(tables.values());
        return facts;
    }

    private static boolean covered(FileVersion file, NavigableMap<Integer, FileVersion> tables) {
        Map.Entry<Integer, FileVersion> row = tables.lowerEntry(file.at().to());
        return row != null && file.at().from() < row.getValue().at().to();
    }

    /** Whether a fact is no such thing where it stands: a code in another article's title or in a program, a file that a table tells more of. */
    private boolean displaced(Fact fact, NavigableMap<Integer, FileVersion> tables, List<Passage> listings) {
        int at = fact.at().from();
        return switch (fact) {
            case Fact.ErrorCode code ->
                titles.within(at) || listings.stream().anyMatch(passage -> passage.from() <= at && at < passage.to());
            case Fact.NamedCode code ->
                titles.within(at) || listings.stream().anyMatch(passage -> passage.from() <= at && at < passage.to());
            case FileVersion file -> covered(file, tables);
            default -> false;
        };
    }
}
