// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.probebook.fact.Span;

/**
 * One thing that a draft says, with the words that it was drafted from.
 *
 * @param element a symptom, a cause, a fix or a condition of the draft's problem
 * @param section number of the section in the article, from 0; {@link org.probebook.fact.ArticleFact#TITLE} for the title
 * @param span in that section's text
 * @param confidence how sure it is that an author would accept it as it is, from 0 to 1
 */
public record DraftPiece(EObject element, int section, Span span, double confidence) {
    public DraftPiece {
        Objects.requireNonNull(element);
        Objects.requireNonNull(span);
    }
}
