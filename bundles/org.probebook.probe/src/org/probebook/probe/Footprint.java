// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * What a question takes, and what asking it leaves to be seen, so that nobody is surprised: neither whoever asks, nor whoever watches over the host. Nothing of it is found out by asking.
 *
 * @param rights what account it usually takes; a host may be stricter or more lenient
 * @param contents whether it reads what files or logs say, which then stands in the evidence
 * @param looksLike what an intrusion detector sees, in one line
 * @param leaves what stays behind on the host, in one line: log entries, sessions until the run ends
 */
public record Footprint(Rights rights, boolean contents, String looksLike, String leaves) {
    /** What account a question takes. */
    public enum Rights {
        /** Anybody may ask. */
        NONE("no account"),
        /** Any account of the host. */
        ACCOUNT("any account"),
        /** An administrator of the host, or somebody with equal rights for this. */
        ADMINISTRATOR("an administrator's account");

        private final String words;

        Rights(String words) {
            this.words = words;
        }

        /** As a person reads it: {@code any account}. */
        public String words() {
            return words;
        }
    }

    public Footprint {
        Objects.requireNonNull(rights);
        Objects.requireNonNull(looksLike);
        Objects.requireNonNull(leaves);
    }

    /** Of a question that reads no contents of files or logs. */
    public static Footprint of(Rights rights, String looksLike, String leaves) {
        return new Footprint(rights, false, looksLike, leaves);
    }
}
