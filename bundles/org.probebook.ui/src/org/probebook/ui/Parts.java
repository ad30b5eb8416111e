// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

/** Ids of views, editors and commands by which bundles reach each other's parts without importing them; the same ids stand in {@code plugin.xml}. */
public final class Parts {
    public static final String SEARCH_VIEW = "org.probebook.ui.search.view";
    public static final String FACTS_VIEW = "org.probebook.ui.search.facts";
    public static final String FINDINGS_VIEW = "org.probebook.ui.diagnosis.findings";
    public static final String ARTICLE_EDITOR = "org.probebook.ui.search.article";
    public static final String WELCOME_EDITOR = "org.probebook.ui.search.welcome";
    /** Opens the dialog that checks the active article on hosts. */
    public static final String CHECK_COMMAND = "org.probebook.ui.diagnosis.check";
    /** Room for an article beside what is known of its problem. */
    public static final String AUTHOR_PERSPECTIVE = "org.probebook.app.perspective.author";
    /** The editor of what is known of an article's problem. */
    public static final String KNOWLEDGE_EDITOR = "org.probebook.ui.author.editor";
    /** Opens the knowledge editor for the article in front. */
    public static final String EDIT_KNOWLEDGE_COMMAND = "org.probebook.ui.author.edit";
    /** Says why the selected problem of the search view was found. */
    public static final String WHY_COMMAND = "org.probebook.ui.search.why";
    /** Lists what is like the selected problem of the search view, or the article in front. */
    public static final String SIMILAR_COMMAND = "org.probebook.ui.search.similar";
    /** Opens the first page of a new library; the window does so when nothing else is open. */
    public static final String WELCOME_COMMAND = "org.probebook.ui.search.welcome.open";

    /** The tool bar of the window, and the groups in it that bundles fill. */
    public static final String TOOL_BAR = "org.probebook.ui.toolbar";
    public static final String TOOLS_SEARCH = "search";
    public static final String TOOLS_DIAGNOSIS = "diagnosis";
    public static final String TOOLS_AUTHOR = "author";

    private Parts() {
    }
}
