// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/** Writes a text as HTML with the marks that lie in it. Open elements are closed in the order in which HTML wants it: a mark that would cross another is cut in two. */
final class MarkedText {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::from)
            .thenComparing(Comparator.comparingInt(Mark::to).reversed());

    private final String text;
    private final int base;
    private final PriorityQueue<Mark> coming = new PriorityQueue<>(OUTER_FIRST);
    private final Deque<Mark> open = new ArrayDeque<>();
    private final StringBuilder out;
    private final boolean breaks;

    private MarkedText(String text, int base, List<Mark> marks, boolean breaks, StringBuilder out) {
        this.text = text;
        this.base = base;
        this.breaks = breaks;
        this.out = out;
        int end = base + text.length();
        marks.stream().filter(mark -> mark.touches(base, end)).map(mark -> mark.part(base, end)).forEach(coming::add);
    }

    /**
     * @param base the place of the text's first character in what the marks count in
     * @param breaks whether a line end is shown as one, where white space does not count
     */
    static void write(String text, int base, List<Mark> marks, boolean breaks, StringBuilder out) {
        new MarkedText(text, base, marks, breaks, out).write();
    }

    private void write() {
        int at = base;
        while (!coming.isEmpty() || !open.isEmpty()) {
            int end = open.isEmpty() ? Integer.MAX_VALUE : open.peek().to();
            if (coming.isEmpty() || coming.peek().from() >= end) {
                plain(at, end);
                close(open.pop());
                at = end;
            } else {
                Mark next = coming.poll();
                plain(at, next.from());
                at = next.from();
                open(cut(next, end));
            }
        }
        plain(at, base + text.length());
    }

    /** Leaves for later what lies beyond the element around it. */
    private Mark cut(Mark mark, int end) {
        if (mark.to() <= end) {
            return mark;
        }
        coming.add(mark.part(end, mark.to()));
        return mark.part(mark.from(), end);
    }

    private void open(Mark mark) {
        boolean link = !mark.link().isEmpty() && open.stream().allMatch(around -> around.link().isEmpty());
        open.push(link ? mark : mark.unlinked());
        out.append(link ? "<a" : "<span");
        attribute("class", mark.style().css());
        attribute("id", mark.anchor());
        attribute("title", mark.hint());
        attribute("data-note", mark.note());
        attribute("href", link ? mark.link() : "");
        out.append('>');
    }

    private void close(Mark mark) {
        out.append(mark.link().isEmpty() ? "</span>" : "</a>");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(Escape.html(value)).append('"');
        }
    }

    private void plain(int from, int to) {
        String html = Escape.html(text.substring(from - base, to - base));
        out.append(breaks ? html.replace("\n", "<br>\n") : html);
    }
}
