// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.ArrayList;
import java.util.List;

import org.probebook.knowledge.Expectation;

/** Holds the platforms and editions that an expectation is about against those of a host. */
final class Applicability {
    private Applicability() {
    }

    /** Whether the expectation is about a platform; {@code windows} in it stands for every version. */
    static boolean platform(Expectation leaf, String token) throws ProbeException {
        List<String> wanted = leaf.getPlatforms();
        if (wanted.isEmpty() || wanted.contains(token)
                || wanted.contains(PlatformTokens.WINDOWS) && PlatformTokens.WINDOWS_VERSIONS.contains(token)) {
            return true;
        }
        if (PlatformTokens.WINDOWS.equals(token) && wanted.stream().anyMatch(PlatformTokens.WINDOWS_VERSIONS::contains)) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host does not tell which Windows it runs; state it, as in platform=" + wanted.getFirst());
        }
        return false;
    }

    /** Whether the expectation is about the platform's edition. */
    static boolean edition(Expectation leaf, Platform platform) throws ProbeException {
        if (leaf.getEditions().isEmpty()) {
            return true;
        }
        if (platform.edition().isEmpty()) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host (" + platform.described()
                    + ") does not tell its edition; state it, as in edition=" + leaf.getEditions().getFirst());
        }
        return leaf.getEditions().contains(platform.edition());
    }

    /** What an expectation is about, in words. */
    static String described(Expectation leaf) {
        List<String> words = new ArrayList<>(leaf.getPlatforms());
        words.addAll(leaf.getEditions());
        return String.join(", ", words);
    }
}
