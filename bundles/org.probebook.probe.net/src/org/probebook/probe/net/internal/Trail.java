// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/**
 * The pages that a visitor is sent through.
 *
 * @param pages in the order of the visit; not empty
 * @param loop the next page would have been one that was seen before, or one more than may be followed
 * @param leavesHost the next page would have been another host's
 */
public record Trail(List<Page> pages, boolean loop, boolean leavesHost) {

    /**
     * Follows redirects on one host. Blocks until the question's time limit at the most.
     *
     * @param maximum how many are followed; 0: none, and then none is a loop either
     */
    public static Trail follow(URI start, int maximum, HostSession session) throws ProbeException, InterruptedException {
        WebAddress address = new WebAddress(session.host());
        Set<URI> seen = new HashSet<>(Set.of(start));
        List<Page> pages = new ArrayList<>();
        try (WebVisitor visitor = new WebVisitor()) {
            URI next = start;
            while (true) {
                Page page = visitor.get(next, session.remaining());
                pages.add(page);
                Optional<URI> target = page.redirect().flatMap(to -> address.target(page.uri(), to));
                if (target.isEmpty()) {
                    return new Trail(pages, false, false);
                }
                next = target.get();
                boolean leaves = !address.same(start, next);
                if (leaves || !seen.add(next) || pages.size() > maximum) {
                    return new Trail(pages, !leaves && maximum > 0, leaves);
                }
            }
        }
    }

    /** The last page. */
    public Page last() {
        return pages.getLast();
    }

    /** How many redirects were followed. */
    public int followed() {
        return pages.size() - 1;
    }

    /** Where the last redirect leads, as the server wrote it; empty where there was none. */
    public Optional<String> location() {
        return pages.reversed().stream().flatMap(page -> page.location().stream()).findFirst();
    }

    /** All answers in one line. */
    public String told() {
        String end = leavesHost ? "; that is another host, not followed" : loop ? "; that is a loop" : "";
        return pages.stream().map(Page::toString).collect(Collectors.joining("; ")) + end;
    }
}
