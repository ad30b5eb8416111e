// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.util.List;
import java.util.Map;

import org.probebook.library.evaluation.FileScores;
import org.probebook.library.evaluation.Scores;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Scores as JSON. */
final class EvalJson {
    private static final double PLACES = 1e6;

    private EvalJson() {
    }

    static ObjectNode of(List<FileScores> scores) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode files = node.putArray("files");
        for (FileScores file : scores) {
            ObjectNode one = files.addObject().put("file", file.file().name());
            put(file.all(), one);
            putGroups(file.languages(), one.putObject("languages"));
            putGroups(file.kinds(), one.putObject("kinds"));
        }
        return node;
    }

    private static void putGroups(Map<String, Scores> groups, ObjectNode node) {
        groups.forEach((name, scores) -> put(scores, node.putObject(name)));
    }

    private static void put(Scores scores, ObjectNode node) {
        node.put("queries", scores.queries()).put("mrr10", rounded(scores.quality().mrr10()))
                .put("ndcg10", rounded(scores.quality().ndcg10()))
                .put("r1", rounded(scores.quality().r1())).put("r10", rounded(scores.quality().r10())).put("p50ms", rounded(scores.p50()))
                .put("p99ms", rounded(scores.p99()));
    }

    private static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }
}
