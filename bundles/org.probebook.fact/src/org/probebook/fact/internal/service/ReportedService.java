// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.remark.Word;

/** The name of a service in what the system reports of it: there it stands between "the" and "service", in whatever letter case. */
final class ReportedService {
    private static final int LONGEST = 8;

    private ReportedService() {
    }

    /** The name before the word "service" at a place; null when this is no such report. */
    static ServiceName of(Sentences words, int noun) {
        if (!words.lower(noun).equals("service") || !report(words, noun) && !notStarted(words, noun)) {
            return null;
        }
        int first = noun;
        while (first > 0 && noun - first < LONGEST && !words.get(first - 1).ends() && !words.get(first - 1).parted()) {
            String before = words.lower(first - 1);
            if (before.equals("the")) {
                break;
            }
            if (before.equals("this") || before.equals("that") || before.equals("a") || before.equals("service") && first < noun) {
                return null;
            }
            first--;
        }
        boolean bounded = first == 0 || words.get(first - 1).ends() || words.lower(first - 1).equals("the");
        if (!bounded || first == noun || words.lower(first).equals("following") || words.lower(first).equals("corresponding")) {
            return null;
        }
        Word last = words.get(noun - 1);
        String text = words.text().substring(words.get(first).from(), last.to()).replaceAll("\\s+", " ");
        return new ServiceName(text, first, new Span(words.get(first).from(), last.to()));
    }

    /** The name at a word where "on" a computer follows, as in what newer systems report: it needs no word "service". */
    static ServiceName onComputer(Sentences words, int first) {
        if (first >= words.size() || !words.get(first).name() || ServiceWords.EDGE.contains(words.lower(first))) {
            return null;
        }
        for (int i = first + 1; i <= Math.min(words.last(first), first + LONGEST); i++) {
            String then = words.lower(i + 1);
            boolean computer = then.startsWith("\\\\") || then.equals("local") || then.equals("the") && words.lower(i + 2).equals("local");
            if (words.lower(i).equals("on") && computer && !words.get(i - 1).lower().equals("service")) {
                Span at = new Span(words.get(first).from(), words.get(i - 1).to());
                return new ServiceName(words.text().substring(at.from(), at.to()).replaceAll("\\s+", " "), first, at);
            }
        }
        return null;
    }

    private static boolean report(Sentences words, int noun) {
        if (words.get(noun).ends()) {
            return false;
        }
        String next = words.lower(noun + 1);
        String then = words.lower(noun + 2);
        return next.equals("terminated") && (then.equals("with") || then.equals("unexpectedly")) || next.equals("hung") && then.equals("on")
                || next.equals("failed") && then.equals("to") && words.lower(noun + 4).equals("due")
                || next.equals("depends") && then.equals("on");
    }

    /** "Could not start the X service on …". */
    private static boolean notStarted(Sentences words, int noun) {
        if (words.get(noun).ends() || !words.lower(noun + 1).equals("on")) {
            return false;
        }
        for (int i = Math.max(words.first(noun), noun - LONGEST - 4); i + 2 < noun; i++) {
            if (words.lower(i).equals("not") && ServiceWords.order(words.lower(i + 1)) != null && words.lower(i + 2).equals("the")) {
                return true;
            }
        }
        return false;
    }
}
