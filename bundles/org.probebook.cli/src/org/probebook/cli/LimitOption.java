// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.time.Duration;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long one question may take. */
final class LimitOption {
    private static final double LONGEST = 3600;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10", description = "Time limit of one question (${DEFAULT-VALUE}).")
    private double seconds;

    Duration limit() {
        if (!(seconds > 0 && seconds <= LONGEST)) {
            throw new ParameterException(spec.commandLine(), "--timeout must be above 0 and at most 3600 seconds");
        }
        return Duration.ofMillis(Math.max(1, (long) (seconds * 1000)));
    }
}
