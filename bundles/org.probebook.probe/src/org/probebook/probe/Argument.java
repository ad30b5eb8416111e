// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.description.Documentation;

/**
 * One argument of a class of probes, as forms, command lines and help show it; all of it is taken from the class, so that a plug-in's class needs nothing more.
 *
 * @param name lower-case and hyphenated: {@code minimum-age}
 * @param feature that holds it
 * @param kind how it is given
 * @param choices of which one is meant; empty for other kinds than {@link Kind#CHOICE}
 * @param usual what counts when it is not given; empty where nothing does
 * @param needed whether the probe cannot be asked without it
 * @param help what it is, in a sentence or two; empty where its model does not say
 */
public record Argument(String name, EAttribute feature, Kind kind, List<String> choices, Optional<String> usual, boolean needed,
        String help) {
    /** How an argument is given. */
    public enum Kind {
        TEXT, NUMBER, TRUTH, CHOICE
    }

    public Argument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(usual);
        Objects.requireNonNull(help);
        choices = List.copyOf(choices);
    }

    /**
     * The arguments of a class of probes in the order in which it has them, its own before the ones that all have.
     *
     * @param probes a class below {@code Probe}
     */
    public static List<Argument> of(EClass probes) {
        return java.util.stream.Stream.concat(probes.getEAttributes().stream(), probes.getEAllAttributes().stream()).distinct()
                .filter(feature -> !feature.isMany() && feature.isChangeable()).map(Argument::of).toList();
    }

    private static Argument of(EAttribute feature) {
        Kind kind = kind(feature);
        List<String> choices = feature.getEAttributeType() instanceof EEnum choice
                ? choice.getELiterals().stream().map(literal -> literal.getLiteral()).toList()
                : List.of();
        return new Argument(ProbeWords.hyphenated(feature.getName()), feature, kind, choices, usual(feature), feature.isRequired(),
                Documentation.of(feature));
    }

    private static Kind kind(EAttribute feature) {
        if (feature.getEAttributeType() instanceof EEnum) {
            return Kind.CHOICE;
        }
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        }
        return type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type)) ? Kind.NUMBER : Kind.TEXT;
    }

    private static Optional<String> usual(EAttribute feature) {
        Object value = feature.getDefaultValue();
        boolean said = feature.getDefaultValueLiteral() != null || !feature.isRequired() && value != null;
        return said ? Optional.of(text(value)) : Optional.empty();
    }

    /** What a probe has for this argument, as it would be given. */
    public String of(Probe probe) {
        Object value = probe.eGet(feature);
        return value == null ? "" : text(value);
    }

    /**
     * Gives a probe this argument.
     *
     * @param text as a user types it; surrounding blanks do not count
     * @throws IllegalArgumentException with a message for the user when it cannot be read
     */
    public void give(Probe probe, String text) {
        probe.eSet(feature, value(text));
    }

    /**
     * What a text means as this argument.
     *
     * @throws IllegalArgumentException with a message for the user when it cannot be read
     */
    public Object value(String text) {
        try {
            return switch (kind) {
                case CHOICE -> choice(text.strip());
                case TRUTH -> truth(text.strip());
                default -> EcoreUtil.createFromString(feature.getEAttributeType(), text.strip());
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no " + name.replace('-', ' ') + ": give a whole number", e);
        }
    }

    private Enumerator choice(String text) {
        return ((EEnum) feature.getEAttributeType()).getELiterals().stream()
                .filter(literal -> literal.getLiteral().equals(text.toLowerCase(Locale.ROOT)))
                .map(literal -> literal.getInstance()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no " + name.replace('-', ' ') + ": choose one of "
                        + choices.stream().collect(Collectors.joining(", "))));
    }

    private Boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is no answer to " + name.replace('-', ' ') + ": say yes or no");
        };
    }

    private static String text(Object value) {
        return value instanceof Enumerator choice ? choice.getLiteral() : String.valueOf(value);
    }
}
