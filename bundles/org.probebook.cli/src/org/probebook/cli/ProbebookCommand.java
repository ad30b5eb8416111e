// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line without a verb: names the verbs, and is wrong usage. */
@Command(name = "probebook", mixinStandardHelpOptions = true, versionProvider = ProbebookCommand.Version.class,
        description = "Finds the article that explains a symptom, and checks it against the machine that has the problem.",
        exitCodeOnInvalidInput = ProbebookCommand.WRONG_USAGE, exitCodeOnExecutionException = ProbebookCommand.INTERNAL_ERROR)
public final class ProbebookCommand implements Runnable {

    /** Exit code of a command line that cannot be understood. */
    public static final int WRONG_USAGE = 64;

    /** Exit code of a failure inside the product. */
    public static final int INTERNAL_ERROR = 70;

    @Spec
    private CommandSpec spec;

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
