// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Passage;

/** Services that stand in a list behind words such as "stop the following services:". */
final class ListedServices {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

    private ServiceState asked;

    /** Takes a passage; answers whether it was an entry of such a list. */
    boolean entry(String text, Passage passage, ServiceReader.Found found) {
        if (asked == null || !passage.item() && !passage.verbatim()) {
            asked = null;
            return false;
        }
        int at = passage.from();
        while (at < passage.to()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            line(text, Chars.skipBlanks(text, at), end, found);
            at = end + 1;
        }
        return true;
    }

    private void line(String text, int from, int end, ServiceReader.Found found) {
        int start = from;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '<') {
            start++;
        }
        Sentences words = new Sentences(text, start, end);
        if (words.size() == 0 || words.size() > MOST_WORDS || end - start > LONGEST || !words.get(0).name()) {
            asked = words.size() == 0 ? asked : null;
            return;
        }
        int last = words.size() - 1;
        last = last > 0 && words.lower(last).startsWith("service") ? last - 1 : last;
        Span at = new Span(words.get(0).from(), words.get(last).to());
        found.accept(new ServiceName(text.substring(at.from(), at.to()), 0, at), asked, true, 0.75);
    }

    /** Looks whether a passage announces a list. */
    void announced(Sentences words) {
        int last = words.size() - 1;
        boolean list = last > 1 && words.get(last).closed() == ':' && words.lower(last).equals("services")
                && words.lower(last - 1).equals("following");
        Demand demand = list ? Demand.before(words, last) : null;
        asked = demand != null && demand.asked() ? demand.state() : null;
    }
}
