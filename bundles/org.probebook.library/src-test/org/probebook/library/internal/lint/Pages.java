// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.article.Block;
import org.probebook.article.Product;
import org.probebook.article.Reference;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.fact.Span;
import org.probebook.index.ISearch;
import org.probebook.index.References;

/** Small articles, facts in them, and a library that holds them. */
final class Pages {
    static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Pump\\Parameters";
    static final String NAME = "HoldTime";

    private Pages() {
    }

    /** An article of one section, for one system. */
    static Article article(String id, String text, String product, String... references) {
        List<Product> products = product.isEmpty() ? List.of() : List.of(new Product(product, List.of()));
        return new Article(id, List.of(), "en", "About " + id, "", List.of(), Optional.empty(), products, List.of(),
                List.of(new Section(SectionKind.RESOLUTION, "Resolution", 1, List.of(new Block.Paragraph(text)))),
                Arrays.stream(references).map(target -> new Reference(target, "title of " + target)).toList(), "", true);
    }

    static ArticleFact set(Article article, String value) {
        return fact(article, new RegistryData("REG_DWORD", value, "", Change.SET, Standing.TOLD), Sense.FIX);
    }

    static ArticleFact fact(Article article, RegistryData data, Sense sense) {
        int at = Math.max(0, article.sections().getFirst().text().indexOf(NAME));
        return new ArticleFact(0, new RegistryValue(KEY, NAME, data, new Span(at, at + NAME.length())), sense, 0.9);
    }

    static ArticleFact reference(Article article, String id) {
        int at = article.sections().getFirst().text().indexOf(id);
        return new ArticleFact(0, new Fact.ArticleReference(id, new Span(at, at + id.length())), Sense.MENTIONED, 1);
    }

    /** A library that holds articles; knows nothing of searching. */
    static ISearch library(References references, Article... held) {
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "articles" ->
                Arrays.stream(held).filter(one -> ArticleName.key(one.id()).equals(ArticleName.key((String) arguments[0]))).toList();
            case "languages" -> new TreeMap<>(Map.of("en", held.length));
            case "references" -> references;
            case "all" -> all((Predicate<?>) arguments[1], held);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (ISearch) Proxy.newProxyInstance(Pages.class.getClassLoader(), new Class<?>[] { ISearch.class }, answers);
    }

    @SuppressWarnings("unchecked") // as the method that was called declares it
    private static boolean all(Predicate<?> taker, Article... held) {
        List<Article> left = new ArrayList<>(List.of(held));
        while (!left.isEmpty()) {
            if (!((Predicate<Article>) taker).test(left.removeFirst())) {
                return false;
            }
        }
        return true;
    }
}
