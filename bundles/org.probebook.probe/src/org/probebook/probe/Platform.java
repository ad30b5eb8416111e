// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * What operating system a host runs.
 *
 * @param token of {@link PlatformTokens}: {@code nt4}, {@code linux}; {@code windows} where the version is not known; never empty
 * @param edition of {@link PlatformTokens#EDITIONS}; empty: not known
 * @param described how the host said it
 */
public record Platform(String token, String edition, String described) {
    public Platform {
        Objects.requireNonNull(token);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(described);
    }
}
