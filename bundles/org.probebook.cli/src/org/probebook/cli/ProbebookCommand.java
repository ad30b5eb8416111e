// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.nio.file.Path;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line without a verb: takes the options that stand anywhere; alone it is wrong usage. */
@Command(name = "probebook", mixinStandardHelpOptions = true, versionProvider = ProbebookCommand.Version.class, scope = ScopeType.INHERIT, description = "Finds the article that explains a symptom, and checks it against the machine that has the problem.")
final class ProbebookCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec;

    ProbebookCommand(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The library's folder; made when it is new.")
    void library(Path folder) {
        session.folder(folder);
    }

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Results as JSON.")
    void json(boolean wanted) {
        session.json(wanted);
    }

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress and no notes.")
    void quiet(boolean wanted) {
        session.quiet(wanted);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "name a verb; --help lists them");
    }

    /** Tells the version of this bundle. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] { "Probebook " + FrameworkUtil.getBundle(Version.class).getVersion() };
        }
    }
}
