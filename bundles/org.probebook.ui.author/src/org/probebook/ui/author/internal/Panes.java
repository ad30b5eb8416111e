// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import org.probebook.ui.author.internal.form.FormPane;
import org.probebook.ui.author.internal.pieces.PieceBar;
import org.probebook.ui.author.internal.problems.ProblemList;
import org.probebook.ui.author.internal.text.ArticleText;
import org.probebook.ui.author.internal.tree.KnowledgeTree;

/** The parts of the editor's window. */
record Panes(PieceBar bar, ArticleText text, KnowledgeTree tree, FormPane form, ProblemList problems) {
}
