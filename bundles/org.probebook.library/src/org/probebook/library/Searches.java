// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.probebook.index.SearchRequest;
import org.probebook.library.internal.SearchesFile;
import org.probebook.library.internal.SearchesFile.Content;

/**
 * The searches that the user of a library made, and those saved under a name; kept in one file. Safe in any thread, and beside another process with the same library: every change
 * is made to what the file holds at that moment, and written before it returns, whole or not at all.
 */
public final class Searches {
    /** How many past searches are kept; older ones are forgotten. */
    public static final int MOST_PAST = 200;
    /** What is longer was pasted: it is of no use in a list, and may hold what nobody wants kept. */
    private static final int LONGEST_PAST = 256;

    private final SearchesFile file;

    Searches(Path file) {
        this.file = new SearchesFile(file);
    }

    /** The searches that were made, the last one first, each once. */
    public List<KeptSearch> past() throws IOException {
        return file.read().past();
    }

    /** The saved searches in the order of their names. */
    public List<KeptSearch> saved() throws IOException {
        return file.read().saved();
    }

    /** The saved search of a name. */
    public Optional<KeptSearch> saved(String name) throws IOException {
        return saved().stream().filter(search -> search.name().equals(name)).findFirst();
    }

    /** Notes that a search was made; unless the user wants no history, or the text is empty, or rather a pasted message. */
    public void made(SearchRequest request) throws IOException {
        String text = request.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_PAST || text.indexOf('\n') >= 0) {
            return;
        }
        change(content -> content.remembers() ? content.withPast(first(kept("", request), content.past())) : content);
    }

    private static List<KeptSearch> first(KeptSearch search, List<KeptSearch> others) {
        List<KeptSearch> all = new ArrayList<>(List.of(search));
        others.stream().filter(other -> !same(other.request(), search.request())).limit(MOST_PAST - 1).forEach(all::add);
        return all;
    }

    private static boolean same(SearchRequest one, SearchRequest other) {
        return one.text().strip().equals(other.text().strip()) && one.filter().equals(other.filter()) && one.order() == other.order()
                && one.language().equals(other.language());
    }

    /**
     * Saves a search, in place of what had that name before.
     *
     * @throws IllegalArgumentException for a name without letters
     */
    public void save(String name, SearchRequest request) throws IOException {
        KeptSearch search = kept(checked(name), request);
        change(content -> {
            List<KeptSearch> saved = new ArrayList<>(content.saved());
            saved.removeIf(other -> other.name().equals(search.name()));
            saved.add(search);
            return content.withSaved(saved);
        });
    }

    /**
     * Gives a saved search another name, in place of what had that one before.
     *
     * @throws NotFoundException when there is none of that name
     */
    public void rename(String name, String other) throws IOException {
        KeptSearch search = saved(name).orElseThrow(() -> new NotFoundException("there is no saved search " + name));
        String wanted = checked(other);
        change(content -> {
            List<KeptSearch> saved = new ArrayList<>(content.saved());
            saved.removeIf(one -> one.name().equals(name) || one.name().equals(wanted));
            saved.add(new KeptSearch(wanted, search.request(), search.when()));
            return content.withSaved(saved);
        });
    }

    /** Forgets a saved search; of a name that none has, nothing happens. */
    public void remove(String name) throws IOException {
        change(content -> content.withSaved(content.saved().stream().filter(search -> !search.name().equals(name)).toList()));
    }

    /** Forgets a past search. */
    public void forget(KeptSearch past) throws IOException {
        change(content -> content.withPast(content.past().stream().filter(search -> !search.equals(past)).toList()));
    }

    /** Forgets all past searches; saved ones stay. */
    public void clear() throws IOException {
        change(content -> content.withPast(List.of()));
    }

    /** Whether searches are remembered; they are unless the user switched that off. */
    public boolean remembers() throws IOException {
        return file.read().remembers();
    }

    /** Switches the history on or off; off also forgets what was remembered. */
    public void remember(boolean wanted) throws IOException {
        change(content -> new Content(wanted, wanted ? content.past() : List.of(), content.saved()));
    }

    private void change(UnaryOperator<Content> change) throws IOException {
        file.change(change);
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
        return name.strip();
    }

    private static KeptSearch kept(String name, SearchRequest request) {
        return new KeptSearch(name, request, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }
}
