// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Probe;

/** A probe in words, derived from its class alone, so that kinds of other plug-ins speak as ours do. */
public final class ProbeWords {
    private static final String SUFFIX = "Probe";

    private ProbeWords() {
    }

    /** The kind's name in files and JSON: {@code registry-value} for a {@code RegistryValueProbe}. */
    public static String kind(Probe probe) {
        return kind(probe.eClass());
    }

    static String kind(EClass probe) {
        String name = probe.getName();
        return hyphenated(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name);
    }

    /** The arguments of a probe by name, those at their default left out; enumerations as their literals. */
    public static Map<String, Object> arguments(Probe probe) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (EStructuralFeature feature : probe.eClass().getEAllAttributes()) {
            if (feature != KnowledgePackage.Literals.PROBE__TIMEOUT && probe.eIsSet(feature) || needed(feature, probe)) {
                Object value = probe.eGet(feature);
                arguments.put(feature.getName(), value instanceof Enumerator e ? e.getLiteral() : value);
            }
        }
        return arguments;
    }

    /** One line for people: {@code registry value HKLM\… KeepConn}. */
    public static String line(Probe probe) {
        return line(kind(probe), arguments(probe));
    }

    /** The same of a question of which only kind and arguments are known, as files have them. */
    public static String line(String kind, Map<String, Object> arguments) {
        StringBuilder line = new StringBuilder(kind.replace('-', ' '));
        arguments.forEach((name, value) -> line.append(' ').append(value instanceof Boolean ? name : value));
        return line.toString();
    }

    /** Ports and choices say much even at their default, unless that is called just so. */
    private static boolean needed(EStructuralFeature feature, Probe probe) {
        boolean choice = probe.eGet(feature) instanceof Enumerator chosen && !"default".equals(chosen.getLiteral());
        return feature instanceof EAttribute && (choice || "port".equals(feature.getName()));
    }

    /** The name of a class or member as files carry it: {@code any-of} for {@code AnyOf}. */
    public static String hyphenated(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
