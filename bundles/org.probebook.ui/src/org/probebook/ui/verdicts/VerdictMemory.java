// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.verdicts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.ui.PlatformUI;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;
import org.probebook.probe.Verdict;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.hosts.HostEntry;

/**
 * What conditions were last told while the workbench runs, whoever asked: a check of the article or an author's trial. So the article shows it at the sentence, and an editor
 * that is opened again shows it too. Keeps the hosts that were asked last as well. On the window's thread.
 */
public final class VerdictMemory {
    private final Map<String, Verdicts> byProblem = new HashMap<>();
    private final CopyOnWriteArrayList<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private Map<Role, HostEntry> last = Map.of();

    /** The memory of the running workbench. */
    public static VerdictMemory get() {
        return PlatformUI.getWorkbench().getService(VerdictMemory.class);
    }

    /** The verdicts on a problem's conditions. */
    public Verdicts of(String problem) {
        return byProblem.computeIfAbsent(problem, id -> new Verdicts());
    }

    /** The verdicts on what can be checked in an article; none where nothing can. */
    public Verdicts of(ArticleDocument document) {
        return document.knowledge().map(problem -> of(problem.getId())).orElseGet(Verdicts::new);
    }

    /**
     * Takes verdicts with those of their parts, and tells the listeners.
     *
     * @param problem the id of the problem
     * @param known gives the condition as it is known to the asker for one that was judged
     */
    public void accept(String problem, List<Verdict> verdicts, Function<Condition, Condition> known) {
        Verdicts there = of(problem);
        verdicts.forEach(verdict -> there.accept(verdict, known));
        listeners.forEach(listener -> listener.accept(problem));
    }

    /** @param listener told the id of a problem with new verdicts */
    public void addListener(Consumer<String> listener) {
        listeners.addIfAbsent(listener);
    }

    public void removeListener(Consumer<String> listener) {
        listeners.remove(listener);
    }

    /** The hosts that were asked last; empty before the first time. */
    public Map<Role, HostEntry> lastHosts() {
        return last;
    }

    /** Keeps hosts for the next time, beside those in other roles. */
    public void keep(Map<Role, HostEntry> hosts) {
        Map<Role, HostEntry> all = new HashMap<>(last);
        all.putAll(hosts);
        last = Map.copyOf(all);
    }
}
