// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.html.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.probebook.article.RevisionDate;
import org.probebook.article.text.LanguageTags;
import org.probebook.article.text.NumberedAddress;
import org.probebook.article.text.PrintedDates;

/** What the head of a page says about its article. */
final class HtmlHead {
    private static final int LONGEST_ID = 300;
    private static final List<String> IDS = List.of("article-id", "articleid", "dc.identifier", "dcterms.identifier");
    private static final List<String> REVISIONS = List.of("article:modified_time", "og:updated_time", "dcterms.modified",
            "dc.date.modified",
            "last-modified", "revised", "revision-date", "updated", "ms.date");
    private static final List<String> DATES = List.of("date", "dc.date", "dcterms.date", "article:published_time", "dcterms.created");
    private static final List<String> TRANSLATIONS = List.of("translationof", "translation-of", "dc.relation.istranslationof",
            "dcterms.istranslationof", "dc.relation.isversionof", "dcterms.isversionof");
    private static final List<String> LANGUAGES = List.of("content-language", "language", "dc.language", "og:locale");

    private final Document document;
    private final Map<String, String> metas = new HashMap<>();

    /** Reads the head of a page; a sloppy page has some of it elsewhere. */
    HtmlHead(Document document) {
        this.document = document;
        for (Element meta : document.select("meta[content]")) {
            for (String key : new String[] { "name", "property", "http-equiv" }) {
                if (meta.hasAttr(key)) {
                    metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), meta.attr("content").strip());
                }
            }
        }
    }

    /** The words of the title element. */
    String title() {
        Element title = document.selectFirst("title");
        return title == null ? "" : title.text();
    }

    /** The language that the page says it is in. */
    Optional<String> language() {
        Element root = document.selectFirst("html[lang], html[xml:lang], body[lang]");
        if (root != null) {
            String said = root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang");
            Optional<String> tag = LanguageTags.canonical(said);
            if (tag.isPresent()) {
                return tag;
            }
        }
        return LANGUAGES.stream().map(this::meta).map(LanguageTags::canonical).flatMap(Optional::stream).findFirst();
    }

    /** The id that the page gives its article: said as such, or the number in its own address. */
    Optional<String> id() {
        Optional<String> said = IDS.stream().map(this::meta).filter(HtmlHead::isId).findFirst();
        return said.or(() -> address().flatMap(NumberedAddress::article));
    }

    /** The address under which the page wants to be known. */
    Optional<String> address() {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String address = link == null ? meta("og:url") : link.attr("href").strip();
        return address.matches("(?i)https?://\\S{1,1000}") ? Optional.of(address) : Optional.empty();
    }

    /** Where the page says that its links begin; empty where it does not. */
    String base() {
        Element base = document.selectFirst("base[href]");
        return base == null ? "" : base.attr("href").strip();
    }

    /** The words for finding the page. */
    List<String> keywords() {
        return Arrays.stream(meta("keywords").split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** When the page was last revised. */
    Optional<RevisionDate> revised() {
        List<String> said = new ArrayList<>(REVISIONS.stream().map(this::meta).toList());
        document.select("time[datetime][itemprop=dateModified], [itemprop=dateModified][content]")
                .forEach(time -> said.add(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content")));
        List<String> other = new ArrayList<>(DATES.stream().map(this::meta).toList());
        document.select("time[datetime]").forEach(time -> other.add(time.attr("datetime")));
        return PrintedDates.best(said).or(() -> PrintedDates.best(other));
    }

    /** What the page calls the article that it translates, as written: in its head, or by a link of that meaning. */
    Optional<String> translationOf() {
        Element link = document.selectFirst(
                "link[rel~=(?i)^translation-?of$][href], link[itemprop=translationOfWork][href], a[rel~=(?i)^translation-?of$][href]");
        return link == null
                ? TRANSLATIONS.stream().map(this::meta).filter(said -> !said.isEmpty()).findFirst()
                : Optional.of(link.attr("href").strip());
    }

    /** The addresses of the same page in all its languages, by language in lower case; empty when the page names none. */
    Map<String, String> alternates() {
        Map<String, String> found = new TreeMap<>();
        document.select("link[rel=alternate][hreflang][href]")
                .forEach(link -> found.putIfAbsent(link.attr("hreflang").strip().toLowerCase(Locale.ROOT), link.attr("href").strip()));
        return found;
    }

    private static boolean isId(String said) {
        return !said.isEmpty() && said.length() <= LONGEST_ID && said.chars().noneMatch(Character::isISOControl);
    }

    private String meta(String name) {
        return metas.getOrDefault(name, "");
    }
}
