// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.probebook.index.ISearch;
import org.probebook.index.Ranked;
import org.probebook.index.SearchRequest;

/** A library of two articles that gives both to every query, one of them in two spellings; keeps what it was asked. */
final class RankedLibrary {
    final List<SearchRequest> asked = new ArrayList<>();

    ISearch search() {
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "rank" -> {
                asked.add((SearchRequest) arguments[0]);
                yield List.of(new Ranked("Q100001", 3), new Ranked("kb100001", 2), new Ranked("Q100002", 1));
            }
            case "present" -> ((List<?>) arguments[0]).stream().filter(id -> String.valueOf(id).matches("(Q|KB)10000[12]")).toList();
            case "languages" -> new TreeMap<>(Map.of("de", 1, "nl", 1));
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (ISearch) Proxy.newProxyInstance(RankedLibrary.class.getClassLoader(), new Class<?>[] { ISearch.class }, answers);
    }
}
