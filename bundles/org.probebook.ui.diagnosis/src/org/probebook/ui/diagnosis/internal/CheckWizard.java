// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.probebook.article.Article;
import org.probebook.knowledge.Problem;

/** Gathers what a check needs; checks nothing itself. */
final class CheckWizard extends Wizard {
    private final Article article;
    private final Problem problem;
    private final HostsPage hosts;
    private CheckRequest request;

    CheckWizard(Article article, Problem problem, HostHistory history, List<String> profiles, Optional<CheckRequest> last) {
        this.article = article;
        this.problem = problem;
        this.hosts = new HostsPage(article.title(), problem, history, profiles, last);
        setWindowTitle(Messages.check_window);
    }

    @Override
    public void addPages() {
        addPage(hosts);
    }

    @Override
    public boolean performFinish() {
        hosts.keep();
        request = new CheckRequest(article.id(), article.title(), problem, hosts.entries());
        return true;
    }

    /** What is to be checked; empty when the user gave up. */
    Optional<CheckRequest> request() {
        return Optional.ofNullable(request);
    }
}
