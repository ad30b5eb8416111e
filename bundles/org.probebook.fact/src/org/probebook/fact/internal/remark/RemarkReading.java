// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.internal.command.CommandReader;
import org.probebook.fact.internal.name.FunctionScanner;
import org.probebook.fact.internal.name.PortScanner;
import org.probebook.fact.internal.service.ServiceReader;
import org.probebook.fact.internal.text.Passage;

/** What a text says of services, commands, ports and functions. */
public final class RemarkReading {
    private static final int LONGEST = 6000;

    private RemarkReading() {
    }

    /** Readers look over a whole passage from each of its words: what is longer than people write is read in pieces, so that the time stays linear. */
    private static List<Passage> pieces(String text, Passage whole) {
        if (whole.to() - whole.from() <= LONGEST) {
            return List.of(whole);
        }
        List<Passage> pieces = new ArrayList<>();
        int from = whole.from();
        while (from < whole.to()) {
            int to = Math.min(whole.to(), from + LONGEST);
            int end = to;
            while (end < whole.to() && end > from
                    && !(whole.verbatim() ? text.charAt(end - 1) == '\n' : Character.isWhitespace(text.charAt(end - 1)))) {
                end--;
            }
            to = end > from ? end : to;
            pieces.add(new Passage(whole.verbatim(), whole.step(), whole.item(), from, to));
            from = to;
        }
        return pieces;
    }

    /** What is said in the passages of a text, in no order. */
    public static List<Remark> of(String text, List<Passage> passages) {
        List<Remark> remarks = new ArrayList<>();
        CommandReader commands = new CommandReader(text, remarks::add);
        FunctionScanner functions = new FunctionScanner(text, remarks::add);
        ServiceReader services = new ServiceReader(text, remarks::add);
        for (Passage passage : passages.stream().flatMap(whole -> pieces(text, whole).stream()).toList()) {
            commands.passage(passage);
            if (!passage.verbatim()) {
                functions.passage(passage);
            }
            services.passage(passage);
        }
        PortScanner.find(text, remarks::add);
        return remarks;
    }
}
