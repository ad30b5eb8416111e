// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.diagnosis.internal.ask;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.ui.hosts.HostChoice;
import org.probebook.ui.hosts.HostsPage;

/** Gathers a question and a machine, and shows what the machine replies; going back, one may ask something else. */
final class AskWizard extends Wizard {
    private final List<String> profiles;
    private final QuestionPage question;
    private final AnswerPage answer;
    private HostsPage hosts;

    AskWizard(Library library, List<String> profiles) {
        this.profiles = profiles;
        this.question = new QuestionPage(library.probeKinds());
        this.answer = new AnswerPage(library);
        setWindowTitle(Messages.ask_window);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(question);
        addPage(answer);
    }

    /** The page for the machine comes between the two; it shows what is asked, so it is made for each question. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        if (page == question) {
            hosts = HostChoice.page(question.kindName(), List.of(condition(question.probe())), profiles,
                    hosts == null ? Map.of() : hosts.entries());
            hosts.setWizard(this);
            return hosts;
        }
        return page == hosts ? answer : null;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        return page == answer ? hosts : page == hosts ? question : null;
    }

    private static Expectation condition(Probe probe) {
        Expectation condition = KnowledgeFactory.eINSTANCE.createExpectation();
        condition.setProbe(probe);
        condition.setComparator(Comparator.EXISTS);
        condition.setRole(Role.HOST);
        return condition;
    }

    /** Asks what the pages before say; called when the answer is to be shown. */
    void ask() {
        hosts.keep();
        answer.ask(question.probe(), hosts.entries().get(Role.HOST));
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == answer;
    }

    @Override
    public boolean performFinish() {
        return true;
    }
}
