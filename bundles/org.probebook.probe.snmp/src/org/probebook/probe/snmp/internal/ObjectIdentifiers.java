// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import org.snmp4j.smi.OID;

/** Object identifiers as people write them in numbers. */
public final class ObjectIdentifiers {
    private static final Pattern NUMBERS = Pattern.compile("\\.?[0-2]\\.(\\d{1,10})(\\.\\d{1,10}){0,126}");
    private static final long LARGEST = 0xFFFF_FFFFL;
    private static final int SECOND_ARC = 39;

    private ObjectIdentifiers() {
    }

    /**
     * Reads one.
     *
     * @param text may be null
     * @throws ProbeException {@link Reason#MALFORMED} when it is none (RFC 2578, section 3.5)
     */
    public static OID read(String text) throws ProbeException {
        String numbers = text == null ? "" : text.strip();
        if (!NUMBERS.matcher(numbers).matches()) {
            throw none(numbers);
        }
        String[] parts = (numbers.startsWith(".") ? numbers.substring(1) : numbers).split("\\.");
        int[] arcs = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            long arc = Long.parseLong(parts[i]);
            if (arc > LARGEST || i == 1 && arc > SECOND_ARC) {
                throw none(numbers);
            }
            arcs[i] = (int) arc;
        }
        return new OID(arcs);
    }

    private static ProbeException none(String text) {
        return new ProbeException(Reason.MALFORMED,
                "'" + text.replaceAll("\\p{Cntrl}", "?") + "' is no object identifier: write it in numbers, as 1.3.6.1.2.1.1.3.0");
    }
}
