// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.probebook.ui.ArticleInput;
import org.probebook.ui.ArticleInputFactory;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Parts;

class ReadingWindowTest {
    private static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
    private static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";

    @AfterEach
    void closeArticles() {
        Window.page().closeAllEditors(false);
    }

    @Test
    void thePageShowsTheArticleWithItsFacts() {
        Window.open("pb-leaked-sessions", "en");
        Browser page = Window.browser();
        assertFalse(page.getJavascriptEnabled());
        Window.until("the page", () -> page.getText().contains("</html>"));
        String html = page.getText();
        assertTrue(html.contains("class=\"fact\""), html);
        assertTrue(html.contains("class=\"passage\""), html);
        assertTrue(html.contains("Q258837"), html);
    }

    @Test
    void aLinkLeadsToAnotherArticleAndBackComesBack() throws Exception {
        Window.open("pb-leaked-sessions", "en");
        Browser page = Window.browser();
        Window.until("the page", () -> page.getText().contains("</html>"));
        page.setUrl("probebook:article/pb-disk-full");
        Window.reading("pb-disk-full");
        Window.run(BACK);
        Window.reading("pb-leaked-sessions");
        Window.run(FORWARD);
        Window.reading("pb-disk-full");
        assertEquals(1, Window.page().getEditorReferences().length);
    }

    @Test
    void thePageLoadsNothingElse() {
        Window.open("pb-leaked-sessions", "en");
        Browser page = Window.browser();
        Window.until("the page", () -> page.getText().contains("</html>"));
        page.setUrl("file:///etc/hostname");
        page.setUrl("about:blank");
        page.refresh();
        IArticleReader second = Window.front().orElseThrow();
        assertEquals("pb-leaked-sessions", second.document().orElseThrow().article().id());
        Window.until("the page to be there still", () -> page.getText().contains("class=\"fact\""));
    }

    @Test
    void anArticleIsReadInItsOtherLanguages() {
        IArticleReader reader = Window.open("pb-disk-full", "en");
        Combo versions = Window.find(Combo.class, "the choice of languages", ReadingWindowTest::offersVersions);
        versions.select(List.of(versions.getItems()).indexOf("Nederlands (nl)"));
        Window.select(versions, SWT.Selection);
        Window.until("the Dutch article",
                () -> reader.document().filter(document -> document.article().language().equals("nl")).isPresent());
    }

    @Test
    void theArticleOfAProblemStandsInForTheOneThatItIsAbout() {
        IArticleReader reader = Window.open("KB258837", "");
        assertEquals("pb-leaked-sessions", reader.document().orElseThrow().article().id());
    }

    @Test
    void outlineAndFactsFollowAndLeadToTheirPlaces() throws Exception {
        Window.page().showView(IPageLayout.ID_OUTLINE);
        Window.page().showView(Parts.FACTS_VIEW);
        IArticleReader reader = Window.open("pb-leaked-sessions", "en");
        Browser page = Window.browser();
        Window.until("the page", () -> page.getText().contains("</html>"));
        Tree outline = Window.find(Tree.class, "the outline", tree -> tree.isVisible() && tree.getItemCount() == reader.document()
                .orElseThrow().article().sections().stream().filter(section -> section.level() == 1).count());
        outline.setSelection(outline.getItem(1));
        select(outline, outline.getItem(1));
        Window.until("the section", () -> page.getUrl().endsWith("#section-1"));
        Table facts = facts();
        Window.until("facts", () -> facts.getItemCount() > 3);
        facts.setSelection(2);
        select(facts, facts.getItem(2));
        Window.until("the fact", () -> page.getUrl().matches(".*#fact-\\d+"));
        Window.open("pb-port-closed", "en");
        Window.until("the facts of the other article", () -> facts.getItemCount() == 0 || !facts.getItem(0).getText().contains("error 71"));
    }

    @Test
    void wordsAreFoundInTheArticle() throws Exception {
        Window.open("pb-leaked-sessions", "en");
        Browser page = Window.browser();
        Window.until("the page", () -> page.getText().contains("</html>"));
        Window.page().activate(Window.page().getActiveEditor());
        Window.run("org.eclipse.ui.edit.findReplace");
        Text field = Window.find(Text.class, "the find bar",
                text -> text.isVisible() && text.getMessage().isEmpty() && (text.getStyle() & SWT.SEARCH) != 0);
        field.setText("sessions");
        Window.until("marks in the page", () -> page.getText().contains("id=\"found-0\""));
        Window.until("the first place", () -> page.getUrl().endsWith("#found-0"));
    }

    @Test
    void anArticleThatIsNotThereSaysSo() {
        Window.library();
        org.probebook.ui.Articles.open(Window.page(), new ArticleInput("Q999999", "", ""));
        Window.until("the message", () -> Window.find(Window.shell(), Browser.class, Control::isVisible)
                .filter(page -> page.getText().contains("no article Q999999")).isPresent());
    }

    @Test
    void openArticlesOutliveTheWindow() {
        IPersistableElement input = new ArticleInput("pb-disk-full", "nl", "Schijf vol");
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        input.saveState(memento);
        IElementFactory factory = new ArticleInputFactory();
        assertEquals(input, factory.createElement(memento));
        assertEquals("org.probebook.ui.articleInput", input.getFactoryId());
    }

    /** The search view offers languages, too: those of the whole library, after an entry that leaves it open. */
    private static boolean offersVersions(Combo combo) {
        return combo.isVisible() && combo.getItemCount() == 3 && combo.indexOf("Nederlands (nl)") >= 0;
    }

    private static Table facts() {
        return Window.find(Table.class, "the facts", table -> table.getColumnCount() == 3 && table.getColumn(0).getText().equals("Fact"));
    }

    private static void select(Control control, org.eclipse.swt.widgets.Item item) {
        Event event = new Event();
        event.item = item;
        control.notifyListeners(SWT.Selection, event);
    }
}
