// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.knowledge.edit.comparison.Difference.Kind;

/** Compares two versions of a problem. Elements are the same when their ids are, words when their language is; what has neither is compared by its place. */
public final class Comparison {
    private final Function<EObject, String> labels;

    /** @param labels gives an element in a line */
    public Comparison(Function<EObject, String> labels) {
        this.labels = labels;
    }

    /** What differs below two versions, in the order of the model. */
    public List<Difference> of(Problem mine, Problem theirs) {
        return features(mine, theirs);
    }

    private List<Difference> features(EObject mine, EObject theirs) {
        List<Difference> found = new ArrayList<>();
        for (EStructuralFeature feature : Elements.features(mine.eClass())) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                found.addAll(contained(mine, theirs, reference));
            } else if (!words(mine, feature).equals(words(theirs, feature))) {
                found.add(
                        new Difference(Kind.CHANGED, feature, mine, mine, theirs, words(mine, feature), words(theirs, feature), List.of()));
            }
        }
        return found;
    }

    private List<Difference> contained(EObject mine, EObject theirs, EReference feature) {
        List<EObject> left = new ArrayList<>(values(theirs, feature));
        List<Difference> found = new ArrayList<>();
        List<EObject> own = values(mine, feature);
        for (int i = 0; i < own.size(); i++) {
            EObject element = own.get(i);
            Optional<EObject> same = same(element, i, left, values(theirs, feature));
            if (same.isEmpty()) {
                found.add(new Difference(Kind.ADDED, feature, mine, element, null, labels.apply(element), "", List.of()));
            } else {
                left.remove(same.get());
                changed(mine, feature, element, same.get()).ifPresent(found::add);
            }
        }
        left.forEach(
                element -> found.add(new Difference(Kind.REMOVED, feature, mine, null, element, "", labels.apply(element), List.of())));
        return found;
    }

    private Optional<Difference> changed(EObject owner, EReference feature, EObject mine, EObject theirs) {
        List<Difference> below = mine.eClass() == theirs.eClass() ? features(mine, theirs) : List.of();
        if (mine.eClass() == theirs.eClass() && below.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = mine instanceof Text || mine.eClass() != theirs.eClass();
        return Optional.of(new Difference(Kind.CHANGED, feature, owner, mine, theirs, labels.apply(mine), labels.apply(theirs),
                plain ? List.of() : below));
    }

    private static Optional<EObject> same(EObject element, int place, List<EObject> left, List<EObject> all) {
        String key = key(element);
        if (!key.isEmpty()) {
            return left.stream().filter(other -> key.equals(key(other))).findFirst();
        }
        return place < all.size() && left.contains(all.get(place)) ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static String key(EObject element) {
        return switch (element) {
            case Text text -> text.getLanguage();
            case Passage passage -> passage.getArticle() + '\n' + passage.getQuote();
            default -> Optional.ofNullable(EcoreUtil.getID(element)).orElse("");
        };
    }

    private static List<EObject> values(EObject owner, EReference feature) {
        Object value = owner.eGet(feature);
        return switch (value) {
            case null -> List.of();
            case List<?> many -> many.stream().map(EObject.class::cast).toList();
            default -> List.of((EObject) value);
        };
    }

    /** The value of an attribute or a reference to other elements, as it can be read and compared. */
    private static String words(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        Stream<?> values = switch (value) {
            case null -> Stream.of();
            case List<?> many -> many.stream();
            default -> Stream.of(value);
        };
        return values.map(one -> word(feature, one)).collect(Collectors.joining(", "));
    }

    private static String word(EStructuralFeature feature, Object value) {
        return switch (value) {
            case EObject element -> String.valueOf(EcoreUtil.getID(element));
            case Enumerator choice -> ModelWords.choice(feature.getEType(), choice);
            default -> value.toString();
        };
    }
}
