// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.HostProfile;
import org.probebook.library.internal.hosts.HostListFile;
import org.probebook.probe.Answers;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.ICredentials;

/** Checks articles on many hosts, some at a time. Safe in any thread; all of it blocks. */
public final class Sweeps {
    private static final Pattern RANGE = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.|[^\\[\\]]{0,255}\\[\\w{1,10}:");

    private final Library library;
    private final Checks checks;
    private final Path folder;

    Sweeps(Library library, Checks checks, Path folder) {
        this.library = library;
        this.checks = checks;
        this.folder = folder;
    }

    /** Where sweeps are kept that nobody named a file for; may not be there yet. */
    public Path folder() {
        return folder;
    }

    /** Sweeps in which all articles may read what files and logs say, see {@link Checks#contents}. */
    public Sweeps readingContents() {
        return new Sweeps(library, checks.readingContents(), folder);
    }

    /**
     * The hosts that a user means by a word: those that a file lists (one a line, ranges of addresses, an Ansible inventory, OpenSSH's configuration), those that have a tag, or those of one range of
     * addresses.
     *
     * @return each once, in the order of the list
     * @throws UnreadableDataException when the list makes no sense, with the line
     * @throws NotFoundException when the word means nothing
     */
    public List<Host> hosts(String word) throws IOException {
        Path file = file(word);
        if (file != null && Files.exists(file)) {
            return listed(file);
        }
        List<Host> tagged = new ArrayList<>();
        for (HostProfile profile : library.hosts().profiles()) {
            if (profile.getTags().contains(word)) {
                tagged.add(library.host(profile.getName()));
            }
        }
        if (!tagged.isEmpty()) {
            return tagged;
        }
        if (!RANGE.matcher(word).lookingAt()) {
            throw new NotFoundException("there is no file " + word + ", and no host with that tag: hosts list shows them");
        }
        try {
            return HostListFile.word(word);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDataException(e.getMessage(), e);
        }
    }

    private static Path file(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private List<Host> listed(Path file) throws IOException {
        try {
            List<Host> hosts = new ArrayList<>();
            for (Host host : HostListFile.read(file.toString(), Files.readString(file))) {
                // a name alone may be one that the user has described
                hosts.add(host.settings().isEmpty() && host.user().isEmpty() ? library.hosts().host(host.name()).orElse(host) : host);
            }
            return hosts;
        } catch (IllegalArgumentException | MalformedInputException e) {
            throw new UnreadableDataException(e instanceof MalformedInputException ? file + " is no text in UTF-8" : e.getMessage(), e);
        }
    }

    /**
     * Asks all hosts of a plan. A host that is slow holds up nobody but itself.
     *
     * @param credentials asked for one host at a time, on this thread, before the host's turn
     * @param listener told of each host when all of it is answered, on this thread
     * @param monitor gets a unit of work for each host; cancelling ends the sweep within a second
     * @throws NotFoundException when there is no such article, or nothing to check in it
     * @throws IOException also when an account was refused too often, see {@link SweepPlan#refusals()}
     * @throws OperationCanceledException after cancelling
     */
    public void run(SweepPlan plan, ICredentials credentials, Consumer<Swept> listener, IProgressMonitor monitor) throws IOException {
        Checks.Questions questions = checks.questions(plan.articles());
        RefusedAccounts refused = new RefusedAccounts(plan.refusals());
        Stop stop = new Stop(monitor);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            CompletionService<Swept> answers = new ExecutorCompletionService<>(threads);
            Iterator<Host> next = plan.hosts().iterator();
            int running = 0;
            while (next.hasNext() || running > 0) {
                while (next.hasNext() && running < plan.parallel()) {
                    Host host = next.next();
                    ICredentials account = same(credentials.of(host));
                    answers.submit(() -> new Swept(host, questions.ask(everywhere(host, plan), plan.perProbe(), account, finding -> {
                        // the reports hold them all
                    }, stop)));
                    running++;
                }
                Swept swept = Answers.next(answers, stop);
                running--;
                listener.accept(swept);
                monitor.worked(1);
                refused.note(swept);
            }
        } finally {
            stop.now();
            threads.shutdownNow();
        }
    }

    private static ICredentials same(Credentials account) {
        return host -> account;
    }

    private static Map<Role, Host> everywhere(Host host, SweepPlan plan) {
        Map<Role, Host> on = new HashMap<>();
        plan.roles().forEach(role -> on.put(role, host));
        return on;
    }

    /** Ends the runs of all hosts with the sweep; counts no work, which is counted by host. */
    private static final class Stop extends NullProgressMonitor {
        private final IProgressMonitor sweep;
        private volatile boolean stopped;

        Stop(IProgressMonitor sweep) {
            this.sweep = sweep;
        }

        void now() {
            stopped = true;
        }

        @Override
        public boolean isCanceled() {
            return stopped || sweep.isCanceled();
        }
    }
}
