// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.util.Objects;

/**
 * What operating system a host runs.
 *
 * @param token {@code nt4}, {@code 2000}, {@code xp}, {@code 2003}, {@code vista}, {@code 7}, {@code 8}, {@code 10}, {@code linux}, {@code macos}; {@code windows} where the version
 *            is not known; never empty
 * @param edition {@code workstation}, {@code professional}, {@code home}, {@code server}; empty: not known
 * @param described how the host said it
 */
public record Platform(String token, String edition, String described) {
    public Platform {
        Objects.requireNonNull(token);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(described);
    }
}
