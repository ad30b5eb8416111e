// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.remark.Word;

/** Steps in the window that lists services: a name is selected, and a button pressed. */
final class ToolSteps {
    private static final int LASTING = 4;
    private static final int LONGEST = 8;

    private int since = LASTING;

    /** Whether services are being listed. */
    boolean listing() {
        return since < LASTING;
    }

    /** A passage has gone by that has nothing to do with services. */
    void passed() {
        since++;
    }

    /** Takes notice of the next passage; answers whether services are being listed. */
    boolean passage(Sentences words) {
        since++;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals("Services") || words.lower(i).equals("service")) {
                since = 0;
                break;
            }
        }
        return since < LASTING;
    }

    /** Whether a button for starting or stopping is pressed at a word. */
    static boolean pressed(Sentences words, int at) {
        Word word = words.get(at);
        ServiceState state = ServiceWords.order(word.lower());
        boolean button = state != null && Character.isUpperCase(word.text().charAt(0)) && click(words.lower(at - 1));
        return button && !(word.lower().equals("start") && (word.closed() == ',' || words.lower(at + 1).equals("menu")));
    }

    /** The name that was selected before a button at a word. */
    static void find(Sentences words, int button, ServiceReader.Found found) {
        int start = Math.max(words.first(button), button - 4 * LONGEST);
        for (int i = button - 2; i >= start; i--) {
            if (!select(words.lower(i))) {
                continue;
            }
            ServiceName name = named(words, i + 1, button);
            if (name != null) {
                found.accept(name, ServiceWords.order(words.lower(button)), true, 0.8);
            }
            return;
        }
    }

    private static ServiceName named(Sentences words, int from, int button) {
        int first = from;
        while (words.lower(first).equals("the") || words.lower(first).equals("on") || words.lower(first).equals("to")) {
            first++;
        }
        int end = first;
        while (end < button && end - first < LONGEST && (words.get(end).name() || ServiceWords.JOINT.contains(words.lower(end)))
                && !words.lower(end).equals("service")) {
            end++;
            if (words.get(end - 1).parted() || words.get(end - 1).closed() == '"') {
                break;
            }
        }
        boolean closes = end > first
                && (words.get(end - 1).closed() == ',' || words.get(end - 1).closed() == '"' || words.lower(end).startsWith("service"));
        while (end > first && ServiceWords.JOINT.contains(words.lower(end - 1))) {
            end--;
        }
        if (!closes || end <= first || control(words.lower(first)) || words.lower(end - 1).equals("services")) {
            return null;
        }
        Span at = new Span(words.get(first).from(), words.get(end - 1).to());
        return new ServiceName(words.text().substring(at.from(), at.to()).replaceAll("\\s+", " "), first, at);
    }

    private static boolean click(String word) {
        return word.equals("click") || word.equals("choose") || word.equals("select") || word.equals("press");
    }

    private static boolean select(String word) {
        return click(word) || word.equals("right-click") || word.equals("double-click") || word.equals("highlight");
    }

    private static boolean control(String word) {
        return ServiceWords.order(word) != null || word.equals("ok") || word.equals("services") || word.equals("properties")
                || word.equals("action")
                || word.equals("control") || word.equals("yes") || word.equals("no");
    }
}
