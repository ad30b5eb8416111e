// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** A value of what a finding rests on, with its label, which may be empty. */
public record EvidenceLine(String label, String value) {
    private static final double SECOND = 1000;
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendLocalized(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
            .toFormatter(Locale.getDefault()).withZone(ZoneId.systemDefault());

    /**
     * What was asked, what came back, when, and as whom; without lines that would be empty.
     *
     * @param host its name
     * @param at when the question began
     * @param millis how long it took
     */
    public static List<EvidenceLine> exchange(String request, String reply, String host, String address, String account, Instant at,
            double millis) {
        return Stream.of(new EvidenceLine(Messages.evidence_asked, request), new EvidenceLine(Messages.evidence_reply, reply),
                new EvidenceLine(Messages.evidence_host, host.equals(address) ? address : host + " (" + address + ")"),
                new EvidenceLine(Messages.evidence_account, account),
                new EvidenceLine(Messages.evidence_when, NLS.bind(Messages.evidence_took, MOMENT.format(at), time(millis))))
                .filter(line -> !line.value().isBlank()).toList();
    }

    /** How long something took: milliseconds up to a second, seconds above. */
    public static String time(double millis) {
        NumberFormat number = NumberFormat.getInstance(Locale.getDefault());
        number.setMaximumFractionDigits(millis < 10 || millis >= SECOND ? 1 : 0);
        return millis < SECOND
                ? NLS.bind(Messages.took_millis, number.format(millis))
                : NLS.bind(Messages.took_seconds, number.format(millis / SECOND));
    }
}
