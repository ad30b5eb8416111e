// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;

/**
 * Conditions on registry values. What a fix sets is drafted as its negation: the fault is there while the value is another one. A value that is missing counts as the default where the article names
 * one; where it names none, a missing value is a case of its own, since nobody knows what the host does then.
 */
final class RegistryLeaves {
    private static final int LONGEST_LABEL = 60;
    private static final String BLANK = "\\s*";
    private static final String SOMETHING = "(?s).*\\S.*";

    private final Sheet sheet;
    private final MeantValue meant;
    private final Map<String, String> defaults = new LinkedHashMap<>();

    RegistryLeaves(Sheet sheet, List<ArticleFact> facts) {
        this.sheet = sheet;
        this.meant = new MeantValue(sheet);
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof RegistryValue value && value.data().standing() == Standing.DEFAULT
                    && !value.data().value().isEmpty()) {
                defaults.putIfAbsent(setting(value), value.data().value());
            }
        }
    }

    /** The conditions that facts of one part of the article tell. */
    List<Leaf> of(List<ArticleFact> facts) {
        Map<String, List<ArticleFact>> settings = new LinkedHashMap<>();
        Set<String> unread = unread(facts);
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof RegistryValue value && meant.holds(fact, value)
                    && !(value.data().change() == Change.DELETE && unread.contains(setting(value)))) {
                settings.computeIfAbsent(fact.sense() + " " + (replaces(value.data()) ? "" : value.data().change()) + ' ' + setting(value),
                        k -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Leaf> leaves = new ArrayList<>();
        settings.values().forEach(rows -> leaf(meant.told(rows)).ifPresent(leaves::add));
        return leaves;
    }

    /** Settings that are to have data which nobody can compare: that they are taken away before says nothing. */
    private Set<String> unread(List<ArticleFact> facts) {
        Set<String> unread = new HashSet<>();
        for (ArticleFact fact : facts) {
            if (fact.fact() instanceof RegistryValue value && !meant.readable(fact, value.data())) {
                unread.add(setting(value));
            }
        }
        return unread;
    }

    /** To take a value away and to set it are two ways to the same end. */
    private static boolean replaces(RegistryData data) {
        return data.change() == Change.DELETE || data.change() == Change.SET && !data.value().isEmpty();
    }

    private static String setting(RegistryValue value) {
        return value.key().toLowerCase(Locale.ROOT) + '|' + value.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Leaf> leaf(List<ArticleFact> rows) {
        ArticleFact first = rows.getFirst();
        boolean cause = first.sense() == Sense.CAUSE;
        List<Expectation> parts = new ArrayList<>();
        boolean mayBeMissing = rows.stream().anyMatch(row -> change(row) == Change.DELETE)
                && rows.stream().anyMatch(row -> change(row) == Change.SET);
        for (ArticleFact row : mayBeMissing ? rows.stream().filter(row -> change(row) == Change.SET).toList() : rows) {
            expectation((RegistryValue) row.fact(), cause).filter(one -> parts.stream().noneMatch(other -> same(one, other)))
                    .ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        RegistryValue value = (RegistryValue) first.fact();
        Condition condition = whole(parts, value, mayBeMissing, cause);
        condition.setId(
                sheet.id(value.name() + ' ' + (parts.size() == 1 ? parts.getFirst().getComparator().getLiteral() : "values"), "value"));
        double confidence = rows.stream().mapToDouble(ArticleFact::confidence).min().orElse(0);
        return Optional.of(new Leaf(condition, cause ? "" : action(value), first.sense(), sheet.surroundings().of(first), confidence));
    }

    private Condition whole(List<Expectation> parts, RegistryValue value, boolean mayBeMissing, boolean cause) {
        if (parts.size() > 1) {
            return together(parts, cause);
        }
        return mayBeMissing ? parts.getFirst() : withAbsent(parts.getFirst(), value);
    }

    private static Change change(ArticleFact row) {
        return ((RegistryValue) row.fact()).data().change();
    }

    private static boolean same(Expectation one, Expectation other) {
        return one.getComparator() == other.getComparator() && java.util.Objects.equals(one.getExpected(), other.getExpected());
    }

    /** Several values of one setting: a fix allows each of them, a cause is any of them. */
    private Condition together(List<Expectation> parts, boolean cause) {
        AllOf all = KnowledgeFactory.eINSTANCE.createAllOf();
        AnyOf any = KnowledgeFactory.eINSTANCE.createAnyOf();
        parts.forEach(part -> part.setId(
                sheet.id(part.getProbe() instanceof RegistryValueProbe probe ? probe.getName() + ' ' + part.getExpected() : "", "part")));
        Condition whole = cause ? any : all;
        (cause ? any : all).getParts().addAll(parts);
        if (parts.stream().allMatch(part -> part.getExpected() != null)) {
            String values = parts.stream().map(Expectation::getExpected).collect(Collectors.joining(" / "));
            whole.getLabel()
                    .add(sheet.labels().of(cause ? "equal" : "not-equal", ((RegistryValueProbe) parts.getFirst().getProbe()).getName(),
                            Shortened.line(values, LONGEST_LABEL)));
        }
        return whole;
    }

    private Condition withAbsent(Expectation expectation, RegistryValue value) {
        boolean wantsSomething = switch (expectation.getComparator()) {
            case NOT_EQUAL, NOT_BETWEEN, LESS, GREATER, NOT_CONTAINS -> true;
            default -> false;
        };
        if (!wantsSomething || expectation.getWhenAbsent() != null) {
            return expectation;
        }
        AnyOf either = KnowledgeFactory.eINSTANCE.createAnyOf();
        Expectation absent = expectation(value, Comparator.ABSENT, null);
        absent.getLabel().add(sheet.labels().of("absent", value.name(), ""));
        absent.setId(sheet.id(value.name() + " absent", "absent"));
        expectation.setId(sheet.id(value.name() + " other", "other"));
        either.getParts().add(absent);
        either.getParts().add(expectation);
        either.getLabel().add(expectation.getComparator() == Comparator.NOT_EQUAL
                ? sheet.labels().of("not-equal-or-absent", value.name(), expectation.getExpected())
                : sheet.labels().of(expectation.getComparator().getLiteral(), value.name(), expectation.getExpected()));
        return either;
    }

    private Optional<Expectation> expectation(RegistryValue value, boolean cause) {
        RegistryData data = value.data();
        return switch (data.change()) {
            case SET -> set(value, cause);
            case DELETE -> Optional.of(labelled(value, cause ? Comparator.ABSENT : Comparator.EXISTS, null));
            case ABSENT -> cause ? Optional.of(labelled(value, Comparator.ABSENT, null)) : Optional.empty();
            case BLANK -> Optional.of(blank(value, cause));
            case ADD_PART -> Optional.of(labelled(value, cause ? Comparator.CONTAINS : Comparator.NOT_CONTAINS, data.value()));
            case REMOVE_PART -> Optional.of(labelled(value, cause ? Comparator.NOT_CONTAINS : Comparator.CONTAINS, data.value()));
            case PERMISSION -> Optional.empty();
        };
    }

    private Optional<Expectation> set(RegistryValue value, boolean cause) {
        RegistryData data = value.data();
        if (!data.value().isEmpty()) {
            return Optional.of(labelled(value, cause ? Comparator.EQUAL : Comparator.NOT_EQUAL, MeantValue.data(value)));
        }
        if (!data.range().isEmpty()) {
            return Optional.of(ranged(value, data.range(), cause));
        }
        return Optional.of(labelled(value, cause ? Comparator.EXISTS : Comparator.ABSENT, null));
    }

    private Expectation ranged(RegistryValue value, String range, boolean cause) {
        if (range.endsWith("..")) {
            return labelled(value, cause ? Comparator.AT_LEAST : Comparator.LESS, range.substring(0, range.length() - 2));
        }
        if (range.startsWith("..")) {
            return labelled(value, cause ? Comparator.AT_MOST : Comparator.GREATER, range.substring(2));
        }
        return labelled(value, cause ? Comparator.BETWEEN : Comparator.NOT_BETWEEN, range);
    }

    private Expectation blank(RegistryValue value, boolean cause) {
        Expectation expectation = expectation(value, Comparator.MATCHES, cause ? BLANK : SOMETHING);
        expectation.getLabel().add(sheet.labels().of(cause ? "blank" : "exists", value.name(), ""));
        return expectation;
    }

    private Expectation labelled(RegistryValue value, Comparator comparator, String expected) {
        Expectation expectation = expectation(value, comparator, expected);
        expectation.getLabel()
                .add(sheet.labels().of(comparator.getLiteral(), value.name(),
                        expected == null ? "" : Shortened.line(expected, LONGEST_LABEL)));
        return expectation;
    }

    private Expectation expectation(RegistryValue value, Comparator comparator, String expected) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey(value.key());
        probe.setName("(Default)".equalsIgnoreCase(value.name()) ? "" : value.name());
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setProbe(probe);
        expectation.setComparator(comparator);
        expectation.setExpected(expected);
        String absent = defaults.get(setting(value));
        if (absent != null && comparator != Comparator.EXISTS && comparator != Comparator.ABSENT) {
            expectation.setWhenAbsent(absent);
        }
        return expectation;
    }

    private String action(RegistryValue value) {
        RegistryData data = value.data();
        String what = switch (data.change()) {
            case DELETE -> "remove";
            case ADD_PART -> "add-part";
            case REMOVE_PART -> "remove-part";
            case SET -> data.value().isEmpty() ? "make" : "set";
            default -> "make";
        };
        return sheet.labels().of(what, value.name(), Shortened.line(MeantValue.data(value), 40)).getValue();
    }
}
