// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.article.Article;
import org.probebook.fact.IFactRecogniser;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.Drafter;
import org.probebook.knowledge.validation.Validation;
import org.probebook.knowledge.validation.Violation;
import org.probebook.library.internal.KnowledgeBase;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.Verdict;

/** What a knowledge author does with a library: drafts, edits, tries and saves. Safe in any thread; all of it may block. */
public final class Authoring {
    private final Drafter drafter = new Drafter();
    private final IFactRecogniser facts;
    private final KnowledgeBase knowledge;
    private final ProbeEngine probes;
    private final Validation rules;

    Authoring(IFactRecogniser facts, KnowledgeBase knowledge, ProbeEngine probes, Validation rules) {
        this.facts = facts;
        this.knowledge = knowledge;
        this.probes = probes;
        this.rules = rules;
    }

    /** The knowledge that an article's text seems to hold; drafted anew at each call, and never kept. */
    public Draft draft(Article article) {
        return drafter.draft(article, facts.recognise(article));
    }

    /**
     * Drafts from words that the author chose.
     *
     * @param section number of the section in the article, from 0
     * @param from offset in the section's text
     * @param to behind the last character
     */
    public Draft draft(Article article, int section, int from, int to) {
        return drafter.draft(article, facts.recognise(article), section, from, to);
    }

    /** What an author of an article's problem begins with: what was accepted in this library, else what a pack brought, else a new problem that holds no more than its title. */
    public Authored open(Article article) throws IOException {
        Optional<Problem> accepted = knowledge.accepted(article.problem());
        if (accepted.isPresent()) {
            return new Authored(EcoreUtil.copy(accepted.get()), Authored.Origin.ACCEPTED);
        }
        Optional<Problem> packed = knowledge.packed(article.problem());
        return packed.map(problem -> new Authored(EcoreUtil.copy(problem), Authored.Origin.PACK)).orElseGet(() -> anew(article));
    }

    /** A new problem for an article, also where there is one: saved, it counts for the article instead of a pack's. */
    public Authored anew(Article article) {
        Problem draft = draft(article).problem();
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId(draft.getId());
        problem.getAbout().addAll(draft.getAbout());
        problem.getTitle().addAll(EcoreUtil.copyAll(draft.getTitle()));
        return new Authored(problem, Authored.Origin.NEW);
    }

    /** The version of a problem that a pack brings; do not change it. */
    public Optional<Problem> packed(String id) throws IOException {
        return knowledge.packed(id);
    }

    /**
     * Keeps a problem in the library, where it counts at once instead of the version before it, or a pack's.
     *
     * @param problem its id names the file; it is copied
     * @throws IllegalArgumentException with a message for the user when its id cannot name a file
     */
    public void save(Problem problem) throws IOException {
        knowledge.save(problem);
    }

    /** Writes a problem as the file that a library or a pack keeps of it. */
    public void write(Problem problem, OutputStream out) throws IOException {
        knowledge.write(problem, out);
    }

    /** Gives up the library's version of a problem; a pack's counts again, where there is one. Nothing happens when the library has none. */
    public void revert(String id) throws IOException {
        knowledge.revert(id);
    }

    /** What is wrong with a problem as far as it can be told without reading articles; quick enough for every change. */
    public List<Violation> violations(Problem problem) {
        return rules.of(problem);
    }

    /**
     * Tries conditions on hosts, whether they were saved or not.
     *
     * @param conditions may be parts of others, whose role and purpose they take
     * @param listener told of findings as they come, on any thread, one at a time
     * @param monitor cancelling ends the run within a second
     * @return a verdict for each, in their order
     * @throws org.eclipse.core.runtime.OperationCanceledException after cancelling
     */
    public List<Verdict> check(List<Condition> conditions, Map<Role, Host> on, ICredentials credentials, Consumer<Finding> listener,
            IProgressMonitor monitor) {
        Map<Condition, Verdict> verdicts = new HashMap<>();
        probes.run(CheckPlan.of(conditions, on), credentials, listener, monitor)
                .forEach(verdict -> verdicts.put(verdict.condition(), verdict));
        return conditions.stream().map(verdicts::get).toList();
    }
}
