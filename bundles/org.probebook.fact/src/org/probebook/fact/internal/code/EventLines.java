// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Passage;

/** Finds the numbers of events at the beginning of lines that a sentence announced as events. */
public final class EventLines {
    private static final List<String> EVENTS = List.of("event", "gebeurtenis", "ereignis", "événement", "evento", "イベント");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private EventLines() {
    }

    /** @param announcement the words that announce the passage, in lower case */
    public static List<ErrorCode> read(String text, Passage passage, String announcement) {
        List<ErrorCode> codes = new ArrayList<>();
        if (!passage.verbatim() || !announcement.endsWith(":") || EVENTS.stream().noneMatch(announcement::contains)) {
            return codes;
        }
        int at = passage.from();
        boolean begins = true;
        while (at < passage.to()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            String line = text.substring(at, end);
            if (begins) {
                add(text, at, end, codes);
            }
            begins = line.isBlank() || line.regionMatches(true, Math.max(0, line.length() - line.stripLeading().length()), "source", 0, 6);
            at = end + 1;
        }
        return codes;
    }

    private static void add(String text, int from, int end, List<ErrorCode> codes) {
        int start = Chars.skipBlanks(text, from);
        int stop = start;
        while (stop < end && Chars.digit(text.charAt(stop))) {
            stop++;
        }
        int length = stop - start;
        int next = Chars.skipBlanks(text, stop);
        char sign = next >= end ? '\n' : text.charAt(next);
        boolean ends = sign == '\n' || sign == ':' || sign == '-' || next > stop && Chars.upper(sign);
        if (length >= SHORTEST && length <= LONGEST && ends) {
            codes.add(new ErrorCode(Space.EVENT, Long.parseLong(text.substring(start, stop)), text.substring(start, stop),
                    new Span(start, stop)));
        }
    }
}
