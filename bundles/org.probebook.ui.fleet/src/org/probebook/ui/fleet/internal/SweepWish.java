// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.fleet.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.ICredentials;

/**
 * A sweep as the user asked for it. Does not print its password, which is kept in memory only.
 *
 * @param articles any names of them
 * @param hosts a file, a tag or a range
 * @param roles that every host has
 * @param account for hosts that name none; empty: they are asked as nobody
 * @param parallel how many hosts are asked at once
 * @param file that it is kept in, or goes on with; empty: it is not kept
 */
record SweepWish(List<String> articles, String hosts, Set<Role> roles, String account, char[] password, int parallel, Optional<Path> file) {
    SweepWish {
        articles = List.copyOf(articles);
        roles = Set.copyOf(roles);
    }

    /**
     * Looks hosts and articles up; blocks.
     *
     * @throws IOException with a message for the user when there are none of these names
     */
    SweepPlan plan(Library library) throws IOException {
        for (String article : articles) {
            library.checkable(article);
        }
        SweepPlan usual = SweepPlan.of(articles, library.sweeps().hosts(hosts));
        return new SweepPlan(articles, usual.hosts(), roles, parallel, usual.perProbe(), usual.refusals());
    }

    /** The password is for the account that it was typed beside; where none was, for those that the hosts name. */
    ICredentials credentials() {
        return host -> {
            if (host.local() || host.user().isEmpty() && account.isEmpty()) {
                return Credentials.NONE;
            }
            return host.user().isEmpty() || host.user().equals(account)
                    ? Credentials.of(account, password)
                    : Credentials.of(host.user(), account.isEmpty() ? password : new char[0]);
        };
    }

    @Override
    public String toString() {
        return "SweepWish[" + articles + " on " + hosts + ", " + account + "]";
    }
}
