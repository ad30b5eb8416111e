// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

/** What the command line's exit codes mean; those from 64 follow {@code sysexits.h} where it has one. */
public final class ExitCode {
    /** Done; of a check: no cause holds. */
    public static final int DONE = 0;
    /** A check found a cause that holds. */
    public static final int CAUSE_HOLDS = 1;
    /** A check found no cause that holds, and something that could not be told. */
    public static final int UNKNOWN = 2;
    public static final int WRONG_USAGE = 64;
    public static final int UNREADABLE_DATA = 65;
    /** No such file, article or host. */
    public static final int NOT_FOUND = 66;
    /** A failure inside the product. */
    public static final int INTERNAL_ERROR = 70;
    public static final int INPUT_OUTPUT = 74;
    /** Another process writes to the library. */
    public static final int IN_USE = 75;
    /** Interrupted by the user. */
    public static final int CANCELLED = 130;

    private ExitCode() {
    }
}
