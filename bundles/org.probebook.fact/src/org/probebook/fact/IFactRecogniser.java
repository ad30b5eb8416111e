// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.List;

import org.probebook.article.Article;

/** Finds facts in a text of any language. Stateless: called from several threads at once. Linear in the length of the text, whatever it holds. */
public interface IFactRecogniser {

    /** The facts of a text in the order of their places; spans count in {@code text}. Never null, never throws for odd text. */
    List<Fact> recognise(String text);

    /**
     * The facts of an article in the order of their places. Knows more than one text tells: a key named in one step and its value in another are one fact, and the sense of each is
     * taken from its section and from the words around it.
     */
    List<ArticleFact> recognise(Article article);
}
