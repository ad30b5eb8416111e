// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.probebook.knowledge.Role;
import org.probebook.library.Library;
import org.probebook.library.SweepPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
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

    /**
     * The account of a host is the one that it names, else the one that was typed; its password the one that was typed for that account, else the one that was kept for the host.
     *
     * @param kept the password that is kept for a host's account
     */
    ICredentials credentials(Function<Host, Optional<char[]>> kept) {
        return host -> {
            String user = host.user().isEmpty() ? account : host.user();
            if (host.local() || user.isEmpty()) {
                return Credentials.NONE;
            }
            boolean typed = password.length > 0 && (account.isEmpty() || user.equals(account));
            return Credentials.of(user, typed ? password : kept.apply(host).orElseGet(() -> new char[0]));
        };
    }

    @Override
    public String toString() {
        return "SweepWish[" + articles + " on " + hosts + ", " + account + "]";
    }
}
