// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tokens by which knowledge and hosts name platforms and editions. */
public final class PlatformTokens {
    /** In knowledge it stands for every version; of a host, it says that the version is not known. */
    public static final String WINDOWS = "windows";
    /** Versions of Windows, the oldest first. */
    public static final List<String> WINDOWS_VERSIONS = List.of("nt4", "2000", "xp", "2003", "vista", "7", "8", "10", "11");
    /** What is not Windows. */
    public static final List<String> OTHERS = List.of("linux", "macos");
    /** Editions of Windows. */
    public static final List<String> EDITIONS = List.of("workstation", "professional", "home", "server");

    private PlatformTokens() {
    }

    /** Whether some reader tells a host's platform, or a user may state it, by this token. */
    public static boolean platform(String token) {
        return WINDOWS.equals(token) || WINDOWS_VERSIONS.contains(token) || OTHERS.contains(token);
    }

    /**
     * What is in both of two lists of platforms; an empty list stands for any.
     *
     * @return tokens in alphabetical order; empty when there is a platform in both lists only in the sense that both are empty
     */
    public static Set<String> common(Collection<String> some, Collection<String> others) {
        Set<String> common = spread(some.isEmpty() ? others : some);
        common.retainAll(spread(others.isEmpty() ? some : others));
        return common;
    }

    /** Whether two lists of platforms have one in common; an empty list stands for any. */
    public static boolean overlap(Collection<String> some, Collection<String> others) {
        return some.isEmpty() || others.isEmpty() || !common(some, others).isEmpty();
    }

    private static Set<String> spread(Collection<String> tokens) {
        Set<String> spread = new TreeSet<>(tokens);
        if (spread.remove(WINDOWS)) {
            spread.addAll(WINDOWS_VERSIONS);
        }
        return spread;
    }
}
