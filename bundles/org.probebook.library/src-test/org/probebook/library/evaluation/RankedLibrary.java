// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.probebook.index.IArticleWriter;
import org.probebook.index.ISearch;
import org.probebook.index.ISearchEngine;
import org.probebook.index.IVectorWriter;
import org.probebook.index.Ranked;
import org.probebook.index.SearchFilter;
import org.probebook.index.SearchRequest;

/** A library of two articles that gives both to every query, one of them in two spellings, and its engine; keeps what it was asked. */
final class RankedLibrary implements ISearchEngine {
    final List<SearchRequest> asked = new ArrayList<>();

    /** What was asked of it as an engine, and whether what it opened was closed. */
    final List<String> done = new ArrayList<>();
    Path scratch;

    @Override
    public ISearch read(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IArticleWriter write(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IVectorWriter writeVectors(Path folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ISearch read(Path folder, Path lexicons) {
        done.add("read " + lexicons);
        return search();
    }

    @Override
    public int copy(Path folder, SearchFilter within, Path lexicons, Path to, IProgressMonitor monitor) throws IOException {
        done.add("copy " + within);
        scratch = to;
        Files.createFile(to.resolve("segments"));
        return 1;
    }

    ISearch search() {
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "rank" -> {
                asked.add((SearchRequest) arguments[0]);
                yield List.of(new Ranked("Q100001", 3), new Ranked("kb100001", 2), new Ranked("Q100002", 1));
            }
            case "present" -> ((List<?>) arguments[0]).stream().filter(id -> String.valueOf(id).matches("(Q|KB)10000[12]")).toList();
            case "languages" -> new TreeMap<>(Map.of("de", 1, "en", 1, "nl", 1));
            case "close" -> {
                done.add("close");
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (ISearch) Proxy.newProxyInstance(RankedLibrary.class.getClassLoader(), new Class<?>[] { ISearch.class }, answers);
    }
}
