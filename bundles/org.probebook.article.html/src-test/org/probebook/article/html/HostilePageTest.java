// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.article.Article;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.article.render.ArticleHtml;
import org.probebook.article.render.HtmlPage;
import org.probebook.article.render.PageWords;

/** From a page that wants to act to the page that a reader sees: of its elements, attributes and addresses only those that are listed here arrive. */
class HostilePageTest {
    private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "main", "header", "footer",
            "section", "p",
            "b", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "li", "span", "div", "table", "tbody", "tr", "th", "td", "pre", "br", "a",
            "small");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of("a", Set.of("class", "href"), "html", Set.of("lang", "dir"), "meta",
            Set.of("charset", "http-equiv", "content"), "section", Set.of("id", "class"), "span", Set.of("class", "id", "title"));
    private static final ArticleHtml PAGES = new ArticleHtml(HtmlPage.Look.LIGHT, PageWords.ENGLISH, name -> true);

    @ParameterizedTest
    @ValueSource(strings = { "<script>evil()</script>", "<SCRIPT SRC=//h/x.js></SCRIPT>", "<style>p{background:url(evil)}</style>",
            "<iframe src='https://evil'>evil</iframe>", "<iframe srcdoc='<script>evil()</script>'></iframe>",
            "<object data='evil.swf'>evil</object>", "<embed src=evil>", "<applet code=evil>evil</applet>",
            "<svg onload=evil()><script>evil()</script><text>evil</text></svg>", "<math><mtext>evil</mtext></math>",
            "<img src=x onerror=evil()>", "<p onclick='evil()'>text</p>", "<a href='javascript:evil()'>text</a>",
            "<a href='JaVa\tScRiPt:evil()'>text</a>", "<a href='&#106;avascript:evil()'>text</a>",
            "<a href=' java%0ascript:evil()'>text</a>",
            "<a href='data:text/html,<script>evil()</script>'>text</a>", "<a href='vbscript:evil'>text</a>",
            "<a href='file:///evil'>text</a>",
            "<a href='//evil/x'>text</a>", "<base href='javascript:evil()//'><a href='x'>text</a>",
            "<form action=evil><input value=evil></form>",
            "<template><p>evil</p></template>", "<noscript><p>evil</p></noscript>", "<video src=evil>evil</video>",
            "<link rel=stylesheet href=evil>", "<meta http-equiv=refresh content='0;url=https://evil'>", "<!--<p>evil</p>-->",
            "<p hidden>evil</p>", "<p style='display:none'>evil</p>", "<textarea>evil</textarea><select><option>evil</select>",
            "<details ontoggle=evil() open><summary>text</summary></details>",
            "<table background='javascript:evil()'><tr><td>a<td>b</table>",
            "<button onclick=evil()>evil</button>", "<noscript><style></noscript><img src=x onerror=evil()>",
            "<math><style><img src=x onerror=evil()></style></math>", "<xmp></xmp><script>evil()</script>", "<p/onclick=evil()>text" })
    void nothingActiveArrives(String piece) throws UnreadableArticleException {
        String page = page("<h1>Pump</h1><p>Before.</p>" + piece + "<p>After.</p>");
        Document shown = onlyWhatIsAllowed(page);
        assertFalse(shown.select("main").outerHtml().contains("evil"), page);
        assertTrue(shown.text().contains("Before."), page);
        assertTrue(shown.text().contains("After.") || piece.contains("style></noscript>"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = { "&lt;script&gt;evil()&lt;/script&gt;", "&lt;img src=x onerror=evil()&gt;", "\"><script>evil()</script>",
            "' onmouseover='evil()", "]]>&lt;script&gt;", "&#60;svg/onload=evil()&#62;", "\u2028&lt;script&gt;" })
    void whatLooksLikeMarkUpIsText(String words) throws UnreadableArticleException {
        for (String place : List.of("<h1>%s x</h1><p>t</p>", "<h1>t</h1><h2>%s x</h2><p>t</p>", "<h1>t</h1><pre>%s x</pre>",
                "<h1>t</h1><ul><li>%s x</ul>", "<h1>t</h1><table><tr><td>%s x<td>y</table>",
                "<h1>t</h1><p>see <a href='a b.html'>%s x</a></p>",
                "<h1>t</h1><div class=note>%s x</div>", "<title>%s x</title><p>t</p>",
                "<meta name=keywords content='a, b'><h1>t</h1><p>%s x</p>")) {
            onlyWhatIsAllowed(page(String.format(place, words)));
        }
    }

    @Test
    void theHeadOfAPageIsTextAsWell() throws UnreadableArticleException {
        String page = page("<meta name='article-id' content='\"><script>evil()</script>'><meta name=date content='<script>evil()</script>'>"
                + "<meta name=translationOf content='\"><script>x</script>'><html lang='\"><script>'><h1>Pump</h1><p>Text.</p>");
        onlyWhatIsAllowed(page);
    }

    private static Document onlyWhatIsAllowed(String page) {
        Document document = Jsoup.parse(page);
        for (Element element : document.getAllElements()) {
            if (element == document) {
                continue;
            }
            assertTrue(ELEMENTS.contains(element.normalName()), element.normalName() + " in " + page);
            for (Attribute attribute : element.attributes()) {
                assertTrue(ATTRIBUTES.getOrDefault(element.normalName(), Set.of("class")).contains(attribute.getKey()),
                        attribute + " of " + element.normalName() + " in " + page);
            }
            String href = element.attr("href");
            assertTrue(href.isEmpty() || href.startsWith("https://") || href.startsWith("http://") || href.startsWith("probebook:article/"),
                    href);
        }
        assertEquals(1, document.select("style").size());
        assertTrue(document.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
        return document;
    }

    private static String page(String body) throws UnreadableArticleException {
        byte[] content = ("<!doctype html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
        Article article = new HtmlSource().read(new SourceFile("pumps", "a.html", content)).getFirst();
        return PAGES.page(article, List.of());
    }
}
