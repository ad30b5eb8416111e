// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.probebook.probe.Host;
import org.probebook.probe.HostKey;
import org.probebook.probe.HostKey.Standing;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;

/**
 * The keys by which the user knows one host. Where the host's setting {@code knownhosts} names a file, that file alone counts, and decisions are kept there; else the product's own file and those of OpenSSH
 * count, and decisions are kept in the product's own: what OpenSSH trusts is not changed behind its back.
 */
public final class TrustedKeys {
    static final int USUAL_PORT = 22;
    private final SshConnector connector;
    private final Host host;

    public TrustedKeys(SshConnector connector, Host host) {
        this.connector = connector;
        this.host = host;
    }

    /** What is known of the host now. */
    KnownHosts known() {
        return new KnownHosts(host.address(), port(), files(), command());
    }

    /** Has the host show its key; nobody is signed in. */
    public HostKey ask(HostSession session) throws ProbeException, InterruptedException {
        KnownHosts known = known();
        PublicKey key = new SshOpening(connector, session, known).key();
        return new HostKey(KeyUtils.getKeyType(key), KnownHosts.fingerprint(key), PublicKeyEntry.toString(key), known.standing(key),
                own().toString());
    }

    /** Keeps a key as the host's. */
    public void accept(HostKey key, boolean replace) throws IOException {
        PublicKey shown = KnownHosts.key(key.key());
        KnownHosts known = known();
        Standing standing = known.standing(shown);
        if (standing == Standing.KNOWN) {
            return;
        }
        if (standing == Standing.REVOKED || standing == Standing.CHANGED && !replace) {
            throw new IOException(known.distrust(shown).orElseThrow());
        }
        KnownHostsFile file = new KnownHostsFile(own());
        if (standing == Standing.CHANGED) {
            List<Path> others = known.files().stream().filter(one -> !one.equals(own())).toList();
            if (!others.isEmpty()) {
                throw new IOException("another key of this host stands in " + others
                        + ", which is not this product's to change; take it away with: ssh-keygen -R " + known.pattern());
            }
            file.remove(host.address(), port());
        }
        file.add(known.pattern(), key.key());
    }

    private Path own() {
        return host.setting("knownhosts").map(Path::of).orElseGet(connector::trusted);
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(own()));
        if (host.setting("knownhosts").isEmpty()) {
            files.add(connector.home().resolve("known_hosts"));
            files.add(Path.of("/etc/ssh/ssh_known_hosts"));
        }
        return files;
    }

    int port() {
        return host.port("ssh", USUAL_PORT);
    }

    /** The words that let the user accept the host's key; a profile's name says it all. */
    private String command() {
        if (!host.name().equals(host.address())) {
            return "hosts trust '" + host.name() + "'";
        }
        StringBuilder words = new StringBuilder("hosts trust ").append(host.address());
        host.setting("ssh").ifPresent(port -> words.append(",ssh=").append(port));
        host.setting("knownhosts").ifPresent(file -> words.append(",knownhosts=").append(file));
        return words.toString();
    }
}
