// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.probebook.article.Article;
import org.probebook.article.IArticleSink;
import org.probebook.article.IArticleSource;
import org.probebook.article.IArticleSource.Confidence;
import org.probebook.article.SourceFile;
import org.probebook.article.UnreadableArticleException;
import org.probebook.library.UnreadableDataException;
import org.probebook.library.internal.source.SourceCollection;
import org.probebook.library.internal.source.SourceCollections;
import org.probebook.library.internal.source.UnreadableEntryException;

/** Chooses the format of a file by its content, and reads it. */
public final class Formats {
    private final List<IArticleSource> sources;
    /** The one that was certain of its file last: most archives are of one format, and this one is asked first. */
    private volatile IArticleSource latest;

    public Formats(List<IArticleSource> sources) {
        this.sources = sources;
    }

    /** The articles of a file on disk that is in no collection. */
    public List<Article> read(Path file) throws IOException {
        try (SourceCollection only = SourceCollections.open(file)) {
            return read(only.file(only.entries().getFirst()));
        } catch (UnreadableArticleException | UnreadableEntryException e) {
            throw new UnreadableDataException(file + " " + e.getMessage(), e);
        }
    }

    /** The articles of a file, which is whole, by the format that is surest of it. */
    public List<Article> read(SourceFile file) throws UnreadableArticleException {
        return surest(file).read(file);
    }

    /** Reads the articles of a file one after the other by the format that is surest of it. */
    void read(SourceFile file, IArticleSink sink) throws UnreadableArticleException, IOException {
        surest(file).read(file, sink);
    }

    private IArticleSource surest(SourceFile file) throws UnreadableArticleException {
        if (file.content().length == 0) {
            throw new UnreadableArticleException("is empty");
        }
        IArticleSource best = mostConfident(file);
        if (best == null && !file.whole()) {
            throw new UnreadableArticleException("is larger than any article: over " + (SourceCollection.LARGEST >> 20) + " MB");
        }
        if (best != null && !best.streams() && file.content().length > best.largest()) {
            throw new UnreadableArticleException(
                    "is larger than any article in " + best.name() + ": over " + (best.largest() >> 20) + " MB");
        }
        if (best == null) {
            throw new UnreadableArticleException("is in none of the known formats ("
                    + String.join(", ", sources.stream().map(IArticleSource::name).sorted().toList()) + ")");
        }
        return best;
    }

    private IArticleSource mostConfident(SourceFile file) {
        IArticleSource before = latest;
        if (before != null && confidence(before, file) == Confidence.CERTAIN) {
            return before;
        }
        IArticleSource best = null;
        Confidence most = Confidence.NONE;
        for (IArticleSource source : sources) {
            Confidence confidence = confidence(source, file);
            if (confidence.compareTo(most) > 0) {
                most = confidence;
                best = source;
            }
            if (most == Confidence.CERTAIN) {
                latest = best;
                break;
            }
        }
        return best;
    }

    private static Confidence confidence(IArticleSource source, SourceFile file) {
        return file.whole() || source.streams() ? source.recognise(file) : Confidence.NONE;
    }
}
