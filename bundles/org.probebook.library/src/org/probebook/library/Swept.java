// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.util.List;

import org.probebook.probe.Host;
import org.probebook.report.sweep.SweepRow;

/**
 * What a sweep came to on one host.
 *
 * @param reports one for each article, in their order
 */
public record Swept(Host host, List<CheckReport> reports) {
    public Swept {
        reports = List.copyOf(reports);
    }

    /** The same without the knowledge that was checked, as files and tables have it. */
    public List<SweepRow> rows() {
        return reports.stream().map(report -> new SweepRow(host.name(), host.address(), report.cause(), report.checked())).toList();
    }
}
