// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.text.TextDecoding;

/** Parses a page and takes out what no reader of an article sees or needs. */
public final class HtmlDocument {
    private static final String UNSEEN = "script, style, noscript, template, iframe, frame, object, embed, applet, svg, canvas, audio, video, math, nav, footer,"
            + " dialog, [role=navigation], [role=banner], [role=search], [role=dialog], [role=alertdialog], [aria-label=breadcrumb], .breadcrumb, .breadcrumbs,"
            + " [id*=cookie-banner], [class*=cookie-banner], [id*=cookie-consent], [class*=cookie-consent], [id*=cookie-notice],"
            + " [class*=cookie-notice], #onetrust-banner-sdk, .skip-link";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style]";
    /** What a page hides until it is asked for belongs to its text. */
    private static final String UNFOLDS = "[role=tabpanel], .tab-pane, .tab-content, .tabcontent, .tabpanel, .collapse, .accordion-body, .accordion-content, details *";
    private static final String CONTROLS = "input, select, textarea, button, label, option, datalist, output, progress, meter";

    /** Controls that carry words of the article: headings that unfold their section, and what stands beside a box to tick. */
    private static final String WORDED = ":is(h1, h2, h3, h4, h5, h6, dt, summary) :is(button, label), li > label";

    private HtmlDocument() {
    }

    /**
     * Parses a page.
     *
     * @throws UnreadableArticleException when its character set cannot be read, or its elements are nested beyond reason
     */
    public static Document parse(byte[] content) throws UnreadableArticleException {
        String text = TextDecoding.decode(content);
        if (!HtmlNesting.isTame(text)) {
            throw new UnreadableArticleException("its elements are nested too deeply");
        }
        Document document = decoded(content, text);
        document.select(UNSEEN).remove();
        document.select(HIDDEN).stream().filter(HtmlDocument::isHidden).toList().forEach(Element::remove);
        // Taking the elements from around their words would cost a look at all their neighbours for each.
        document.select(WORDED).forEach(control -> control.tagName("span"));
        document.select(CONTROLS).remove();
        for (Element form : document.select("form")) {
            // Some servers wrap a whole page into one form: its prose stays, a form to fill in goes.
            if (form.selectFirst("h1, h2, h3, p, table") == null) {
                form.remove();
            }
        }
        return document;
    }

    /** What holds the article itself, where the page says so; else all of the page. */
    static Element content(Document document) {
        for (String query : new String[] { "main", "[role=main]", "article" }) {
            var found = document.select(query);
            if (found.size() == 1 && found.first().hasText()) {
                return found.first();
            }
        }
        return document.body();
    }

    /** A page that names its character set is read in it; else it is judged as other text is. */
    private static Document decoded(byte[] content, String text) throws UnreadableArticleException {
        String head = TextDecoding.head(content).toLowerCase(Locale.ROOT);
        if (!head.contains("charset") && !head.contains("encoding=")) {
            return Jsoup.parse(text);
        }
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), null, "");
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException("its characters cannot be read in the character set that it names");
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (element.is(UNFOLDS)) {
            return false;
        }
        return element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true") || style.contains("display:none")
                || style.contains("visibility:hidden");
    }
}
