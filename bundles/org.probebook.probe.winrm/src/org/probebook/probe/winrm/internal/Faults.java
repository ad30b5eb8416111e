// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What a fault of WS-Management (DSP0226, annex on faults) means for who asked. */
final class Faults {
    /** Access denied as Win32, WinRM and WMI number it: 5, 0x80070005, 0x80041003. */
    private static final Set<String> DENIED = Set.of("5", "2147942405", "2147749891");
    private static final int LONGEST = 300;

    private Faults() {
    }

    static ProbeException failure(Element fault, String place) {
        List<Element> all = fault.all().toList();
        Set<String> codes = Set
                .copyOf(all.stream().filter(one -> one.name().equals("Value")).map(one -> local(one.text())).distinct().toList());
        Optional<String> number = all.stream().filter(one -> one.name().equals("WSManFault"))
                .map(one -> one.attributes().getOrDefault("Code", ""))
                .findFirst();
        boolean denied = codes.contains("AccessDenied")
                || all.stream().anyMatch(one -> one.name().endsWith("Fault") && DENIED.contains(one.attributes().getOrDefault("Code", "")))
                || all.stream().anyMatch(one -> one.name().equals("HRESULT") && DENIED.contains(one.text().strip()));
        String told = place + ": " + words(fault) + number.map(code -> " (fault " + code.replaceAll("[^0-9]", "") + ")").orElse("");
        if (denied) {
            return new ProbeException(Reason.ACCESS_DENIED, told);
        }
        if (codes.contains("TimedOut")) {
            return new ProbeException(Reason.TIMED_OUT, told);
        }
        return codes.contains("QuotaLimit")
                ? ProbeException.passing(Reason.UNSUPPORTED, told, null)
                : new ProbeException(Reason.UNSUPPORTED, told);
    }

    private static String words(Element fault) {
        String text = fault.child("Reason").flatMap(reason -> reason.text("Text")).orElse("the service answered with a fault");
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static String local(String name) {
        String plain = name.strip();
        return plain.substring(plain.indexOf(':') + 1);
    }
}
