// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.probebook.article.Article;
import org.probebook.article.render.ArticlePlain;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.description.Texts;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.DraftPiece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A draft as JSON: its elements, and apart from them its pieces with their places in the article's plain text. */
final class DraftsJson {
    private final KnowledgeJson elements;
    private final ArticlePlain text;

    DraftsJson(Article article) {
        this.elements = new KnowledgeJson(article.language());
        this.text = ArticlePlain.of(article);
    }

    ObjectNode of(String asked, Draft draft) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", asked).put("problem", draft.problem().getId())
                .put("title", Texts.in(draft.problem().getTitle(), ""));
        draft.problem().getAbout().forEach(node.putArray("about")::add);
        ArrayNode symptoms = node.putArray("symptoms");
        draft.problem().getSymptoms().forEach(symptom -> symptoms.add(elements.of(symptom)));
        ArrayNode conditions = node.putArray("conditions");
        draft.problem().getConditions().forEach(condition -> conditions.add(elements.of(condition)));
        ArrayNode causes = node.putArray("causes");
        draft.problem().getCauses().forEach(cause -> causes.add(elements.of(cause)));
        ArrayNode fixes = node.putArray("fixes");
        draft.problem().getFixes().forEach(fix -> fixes.add(elements.of(fix)));
        ArrayNode pieces = node.putArray("pieces");
        draft.pieces().forEach(piece -> pieces.add(piece(piece)));
        return node;
    }

    private ObjectNode piece(DraftPiece piece) {
        int from = text.place(piece.section(), piece.span().from());
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("kind", kind(piece)).put("element", id(piece)).put("confidence",
                Math.round(piece.confidence() * 100) / 100.0);
        row.putArray("at").add(from).add(from + piece.span().to() - piece.span().from());
        return row;
    }

    static String kind(DraftPiece piece) {
        return switch (piece.element()) {
            case Symptom symptom -> "symptom";
            case Cause cause -> "cause";
            case Fix fix -> "fix";
            default -> "condition";
        };
    }

    private static String id(DraftPiece piece) {
        return switch (piece.element()) {
            case Symptom symptom -> symptom.getId();
            case Cause cause -> cause.getId();
            case Fix fix -> fix.getId();
            case Condition condition -> condition.getId();
            default -> throw new IllegalArgumentException("no piece of a draft: " + piece.element().eClass().getName());
        };
    }
}
