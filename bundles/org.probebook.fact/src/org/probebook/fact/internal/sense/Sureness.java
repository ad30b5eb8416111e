// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.sense;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.Space;

/** How sure facts are that their own form tells, as it was measured on articles that people read. */
public final class Sureness {
    /** Those who find these tell themselves how sure they are. */
    private static final double REMARKED = 0.8;

    private Sureness() {
    }

    /** From 0 to 1. */
    public static double of(Fact fact) {
        return switch (fact) {
            case Fact.ErrorCode code -> code.space() == Space.UNKNOWN ? 0.9 : 0.96;
            case Fact.NamedCode code -> 0.8;
            case Fact.FileVersion file -> file.version().isEmpty() ? 0.9 : 0.98;
            case Fact.Service service -> REMARKED;
            case Fact.Command command -> REMARKED;
            case Fact.Port port -> REMARKED;
            case Fact.ApiName function -> REMARKED;
            case Fact.NamedPipe pipe -> 0.98;
            case Fact.ArticleReference reference -> 0.98;
            case Fact.RegistryValue value -> 0.8;
        };
    }
}
