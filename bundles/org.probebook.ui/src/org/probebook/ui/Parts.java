// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

/** Ids of views, editors and commands by which bundles reach each other's parts without importing them; the same ids stand in {@code plugin.xml}. */
public final class Parts {
    public static final String SEARCH_VIEW = "org.probebook.ui.search.view";
    public static final String FACTS_VIEW = "org.probebook.ui.search.facts";
    public static final String FINDINGS_VIEW = "org.probebook.ui.diagnosis.findings";
    /** Articles checked on many hosts. */
    public static final String SWEEP_VIEW = "org.probebook.ui.sweep.sweep";
    public static final String ARTICLE_EDITOR = "org.probebook.ui.search.article";
    public static final String WELCOME_EDITOR = "org.probebook.ui.search.welcome";
    /** Opens the dialog that checks the active article on hosts. */
    public static final String CHECK_COMMAND = "org.probebook.ui.diagnosis.check";
    /** Opens the dialog that checks articles on many hosts, with the active article in it. */
    public static final String SWEEP_COMMAND = "org.probebook.ui.sweep.sweep.new";
    /** Shows a sweep that was kept in a file; its parameter {@link #FILE_PARAMETER}, like those of the next two, spares the dialog that asks for the file. */
    public static final String OPEN_SWEEP_COMMAND = "org.probebook.ui.sweep.sweep.open";
    /** Writes the machines that the sweep view shows into a file. */
    public static final String EXPORT_SWEEP_COMMAND = "org.probebook.ui.sweep.sweep.export";
    /** Marks in the sweep view what differs from an earlier sweep. */
    public static final String COMPARE_SWEEP_COMMAND = "org.probebook.ui.sweep.sweep.compare";
    public static final String FILE_PARAMETER = "org.probebook.ui.sweep.sweep.file";
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
