// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.index.Hit;
import org.probebook.index.SearchAnswer;
import org.probebook.index.SearchRequest;
import org.probebook.knowledge.Role;
import org.probebook.probe.Answer;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;

/** Searches for what is true on a machine. */
final class TrueOn {
    /** So many hits are looked at, also where fewer are wanted: what is true may stand far behind. */
    private static final int LOOKED_AT = 30;

    private final Library library;
    private final Host host;
    private final ICredentials credentials;
    private final IProgressMonitor monitor;

    TrueOn(Library library, Host host, ICredentials credentials, IProgressMonitor monitor) {
        this.library = library;
        this.host = host;
        this.credentials = credentials;
        this.monitor = monitor;
    }

    TrueAnswer search(SearchRequest request) throws IOException {
        SearchAnswer found = library.articles().search(new SearchRequest(request.text(), request.language(), request.filter(),
                request.order(), request.meaning(), false, Math.max(LOOKED_AT, request.limit())));
        Map<String, CheckReport> reports = reports(found.hits());
        List<Hit> hits = found.hits().stream().sorted(Comparator.comparingInt(hit -> place(reports.get(hit.id())))).limit(request.limit())
                .toList();
        return new TrueAnswer(new SearchAnswer(found.language(), found.millis(), found.total(), hits, found.meant(), found.questions(),
                List.of()), reports);
    }

    private Map<String, CheckReport> reports(List<Hit> hits) throws IOException {
        List<String> checkable = new ArrayList<>();
        for (Hit hit : hits) {
            if (library.knowledge(hit.id()).filter(problem -> !problem.getConditions().isEmpty()).isPresent()) {
                checkable.add(hit.id());
            }
        }
        Map<String, CheckReport> reports = new HashMap<>();
        if (!checkable.isEmpty()) {
            Map<Role, Host> everywhere = Map.of(Role.HOST, host, Role.SERVER, host, Role.CLIENT, host);
            library.checks().run(checkable, everywhere, CheckPlan.PER_PROBE, credentials, finding -> {
                // the reports tell all of them
            }, monitor).forEach(report -> reports.put(report.article(), report));
        }
        return reports;
    }

    /** @param report null for what cannot be asked */
    private static int place(CheckReport report) {
        return switch (report == null ? Answer.UNKNOWN : report.cause()) {
            case HOLDS -> 0;
            case UNKNOWN -> 1;
            case DOES_NOT_HOLD, NOT_APPLICABLE -> 2;
        };
    }
}
