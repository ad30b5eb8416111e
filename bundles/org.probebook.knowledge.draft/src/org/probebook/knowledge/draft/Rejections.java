// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Rejection;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.draft.internal.Shortened;

/**
 * Knows which pieces of drafts an author did not want, by what they say and the words that they are from; so a piece that is drafted otherwise one day is asked about anew. Reads the problem each time,
 * and changes nothing. Not safe in several threads, as the model is not.
 */
public final class Rejections {
    private final Problem of;

    /** @param of the problem that keeps them */
    public Rejections(Problem of) {
        this.of = of;
    }

    /** What the problem keeps of the rejection of a drafted element; empty when it was not rejected. */
    public Optional<Rejection> find(EObject drafted) {
        Rejection sought = made(drafted);
        return of.getRejections().stream().filter(kept -> same(kept, sought)).findFirst();
    }

    /**
     * What is to be kept of a rejection; in no problem yet.
     *
     * @param drafted a symptom, a cause, a fix or a condition of a draft
     */
    public static Rejection made(EObject drafted) {
        Rejection rejection = KnowledgeFactory.eINSTANCE.createRejection();
        rejection.setKind(drafted.eClass().getName());
        rejection.setWords(words(drafted).stream().findFirst().map(Text::getValue).map(Shortened::line).orElse(null));
        Acceptance.passages(drafted).stream().findFirst().ifPresent(passage -> from(passage, rejection));
        return rejection;
    }

    private static void from(Passage passage, Rejection rejection) {
        rejection.setArticle(passage.getArticle());
        rejection.setQuote(passage.getQuote() == null ? null : Shortened.line(passage.getQuote()));
    }

    private static boolean same(Rejection one, Rejection other) {
        return Objects.equals(one.getKind(), other.getKind()) && Objects.equals(one.getArticle(), other.getArticle())
                && Objects.equals(one.getQuote(), other.getQuote()) && Objects.equals(one.getWords(), other.getWords());
    }

    private static List<Text> words(EObject drafted) {
        return switch (drafted) {
            case Symptom symptom -> symptom.getStatement();
            case Cause cause -> cause.getStatement();
            case Fix fix -> fix.getTitle();
            case Condition condition -> condition.getLabel();
            default -> throw new IllegalArgumentException("is decided about with what holds it: " + drafted.eClass().getName());
        };
    }
}
