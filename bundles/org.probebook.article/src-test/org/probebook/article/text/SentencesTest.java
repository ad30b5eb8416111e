// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesEndAtTheirStops() {
        assertEquals(List.of("It stops.", "Why?", "(No water!)", "Fill it"), split("It stops. Why? (No water!) Fill it"));
    }

    @Test
    void versionsAbbreviationsAndFileNamesDoNotEndThem() {
        assertEquals(List.of("Version 4.0 of the U.S. pump needs Pump.sys, e.g. from disk 2."),
                split("Version 4.0 of the U.S. pump needs Pump.sys, e.g. from disk 2."));
    }

    @Test
    void wideStopsNeedNoBlank() {
        assertEquals(List.of("止まります。", "水がありません。"), split("止まります。水がありません。"));
    }

    private static List<String> split(String text) {
        List<String> sentences = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int end = Sentences.end(text, from);
            sentences.add(text.substring(from, end).strip());
            from = end;
        }
        return sentences;
    }
}
