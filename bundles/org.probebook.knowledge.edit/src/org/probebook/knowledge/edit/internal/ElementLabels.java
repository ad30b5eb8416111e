// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.edit.ModelWords;

/** Elements in a line each. Stateless but for the language; any thread. */
public final class ElementLabels {
    private static final String ENGLISH = "en";

    private final String language;

    /** @param language in which words are preferred, as a BCP 47 tag */
    public ElementLabels(String language) {
        this.language = Objects.requireNonNull(language);
    }

    /** What an element says; where nobody gave it words, what can be told from the rest of it. Never empty. */
    public String of(EObject element) {
        return switch (element) {
            case Problem problem -> words(problem.getTitle()).orElse(problem.getId() == null ? unnamed(problem) : problem.getId());
            case Symptom symptom -> words(symptom.getStatement()).orElseGet(() -> unnamed(symptom));
            case Cause cause -> words(cause.getStatement()).orElseGet(() -> unnamed(cause));
            case Fix fix -> words(fix.getTitle()).orElseGet(() -> unnamed(fix));
            case FixStep step -> words(step.getText()).orElseGet(() -> unnamed(step));
            case Condition condition -> words(condition.getLabel()).orElseGet(() -> derived(condition));
            case Text text -> Objects.requireNonNullElse(text.getValue(), "");
            case Passage passage -> message("quote", Objects.requireNonNullElse(passage.getQuote(), ""));
            case Probe probe -> asked(probe);
            default -> unnamed(element);
        };
    }

    private Optional<String> words(List<Text> texts) {
        return in(texts, language).or(() -> in(texts, ENGLISH)).or(() -> said(texts.stream())).map(ElementLabels::line);
    }

    private static Optional<String> in(List<Text> texts, String language) {
        return said(texts.stream().filter(text -> language.equals(text.getLanguage())));
    }

    private static Optional<String> said(Stream<Text> texts) {
        return texts.map(Text::getValue).filter(value -> value != null && !value.isBlank()).findFirst();
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String unnamed(EObject element) {
        return message("without", ModelWords.name(element.eClass()));
    }

    private static String derived(Condition condition) {
        if (!(condition instanceof Expectation expectation)) {
            return ModelWords.name(condition.eClass());
        }
        if (expectation.getProbe() == null) {
            return ModelWords.word("unasked");
        }
        return message("expectation", asked(expectation.getProbe()), holdsWhen(expectation));
    }

    /** A probe by its kind and what it is given. */
    private static String asked(Probe probe) {
        String given = probe.eClass().getEAllAttributes().stream()
                .filter(feature -> feature != KnowledgePackage.Literals.PROBE__TIMEOUT && probe.eIsSet(feature))
                .map(feature -> given(feature, probe.eGet(feature))).collect(Collectors.joining(" "));
        return given.isEmpty() ? ModelWords.name(probe.eClass()) : ModelWords.name(probe.eClass()) + ' ' + given;
    }

    private static String given(EAttribute feature, Object value) {
        return switch (value) {
            case Boolean truth -> ModelWords.name(feature).toLowerCase(Locale.ROOT);
            case Enumerator choice -> ModelWords.choice(feature.getEType(), choice);
            default -> value.toString();
        };
    }

    /** The observation at which an expectation holds. */
    private static String holdsWhen(Expectation expectation) {
        String value = Objects.requireNonNullElse(expectation.getExpected(), "");
        String compared = message("compared." + expectation.getComparator().getLiteral(), value);
        String attribute = Objects.requireNonNullElse(expectation.getAttribute(), "");
        String named = attribute.isEmpty() ? compared : message("attribute", attribute.replace('-', ' '), compared);
        return expectation.getWhenAbsent() == null ? named : message("absentCounts", named, expectation.getWhenAbsent());
    }

    private static String message(String key, Object... values) {
        return new MessageFormat(ModelWords.word(key), Locale.getDefault()).format(values);
    }
}
