// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.Locale;

import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.RegistryView;
import org.probebook.library.lint.Subject;
import org.probebook.probe.ProbeWords;
import org.probebook.probe.validation.Compared;

/** Under which name the wishes about one thing meet, whoever spells it how. */
final class Subjects {
    static final String REGISTRY_VALUE = "registry-value";
    static final String VALUE = "value";
    private static final String UNNAMED = "(default)";

    private Subjects() {
    }

    /** Each of a host's control sets can be the current one. */
    static String registry(String key, String name) {
        String folded = key.toLowerCase(Locale.ROOT).replaceFirst("\\\\controlset00\\d\\\\", "\\\\currentcontrolset\\\\")
                .replaceFirst("\\\\+$", "");
        return REGISTRY_VALUE + '|' + folded + '|' + (name.isEmpty() ? UNNAMED : name.toLowerCase(Locale.ROOT));
    }

    static String of(Compared compared) {
        // What is asked of one of two views says nothing of the other.
        if (compared.leaf().getProbe() instanceof RegistryValueProbe probe && probe.getView() == RegistryView.DEFAULT
                && VALUE.equals(compared.attribute().name())) {
            return registry(String.valueOf(probe.getKey()), probe.getName() == null ? "" : probe.getName());
        }
        Subject subject = told(compared);
        return (subject.kind() + '|' + subject.arguments() + '|' + subject.attribute()).toLowerCase(Locale.ROOT);
    }

    static Subject told(Compared compared) {
        return new Subject(ProbeWords.kind(compared.leaf().getProbe()), ProbeWords.arguments(compared.leaf().getProbe()),
                compared.attribute().name());
    }
}
