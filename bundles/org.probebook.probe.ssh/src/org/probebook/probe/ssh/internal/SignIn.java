// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;

/**
 * How a user signs in to a host: with the keys of a running agent, then with those in files, then with the password that was given. Where the host's setting {@code key} names a file, that key alone is
 * offered, by the agent if it holds it. A file that is locked is opened with the password that was given, in one attempt.
 */
final class SignIn {
    /** Servers count what is offered, and OpenSSH hangs up at the sixth (sshd_config, MaxAuthTries); some count towards a lock-out. */
    private static final int MOST = 5;
    private static final Duration AGENT = Duration.ofSeconds(5);
    private static final List<String> USUAL = List.of("id_ed25519", "id_ecdsa", "id_rsa");
    private final HostSession session;
    private final SshConnector connector;
    private final List<String> tried = new ArrayList<>();
    private final List<PublicKey> offered = new ArrayList<>();
    private Agent agent;

    SignIn(HostSession session, SshConnector connector) {
        this.session = session;
        this.connector = connector;
    }

    /** The account: the one stated for the host, else the one given for the run, else the user's own name on this machine. */
    static String user(HostSession session) {
        Host host = session.host();
        if (!host.user().isEmpty()) {
            return host.user();
        }
        Credentials credentials = session.credentials();
        return credentials.anonymous() ? System.getProperty("user.name") : credentials.user();
    }

    /** Gives the keys and the password to the library. */
    void offer(ClientSession to) {
        connector.agent().ifPresent(socket -> offerAgent(socket, to));
        for (Path file : files()) {
            offer(file, to);
        }
        char[] password = session.credentials().password();
        if (password.length > 0) {
            // One attempt, by whichever of the two ways the host allows: a second would count towards its lock-out.
            AtomicBoolean used = new AtomicBoolean();
            to.setPasswordIdentityProvider(context -> used.getAndSet(true) ? List.of() : List.of(new String(password)));
            tried.add("the password");
        }
    }

    /** What was offered, and what could not be, in words. */
    String tried() {
        String refusal = agent == null || agent.refusal().isEmpty() ? "" : "; " + agent.refusal();
        return (tried.isEmpty() ? "there was no key and no password to offer" : "tried " + String.join(", ", tried)) + refusal;
    }

    /** Lets the agent go; what it has signed is done with. */
    void end() throws IOException {
        if (agent != null) {
            agent.close();
        }
    }

    private Optional<Path> named() {
        return session.host().setting("key").map(Path::of);
    }

    private List<Path> files() {
        return named().map(List::of).orElseGet(() -> USUAL.stream().map(connector.home()::resolve).filter(Files::isRegularFile).toList());
    }

    /** As many as may be tried, one less when a password is to come after them. */
    private boolean full() {
        return offered.size() >= (session.credentials().password().length > 0 ? MOST - 1 : MOST);
    }

    private boolean isNew(PublicKey key) {
        return offered.stream().noneMatch(one -> KeyUtils.compareKeys(one, key));
    }

    private void offerAgent(Path socket, ClientSession to) {
        try {
            Duration limit = session.remaining().compareTo(AGENT) < 0 ? session.remaining() : AGENT;
            agent = Agent.join(socket, limit);
            List<Map.Entry<PublicKey, String>> keys = new ArrayList<>();
            for (Map.Entry<PublicKey, String> key : agent.getIdentities()) {
                if (!full() && isNew(key.getKey()) && isMeant(key.getKey())) {
                    keys.add(key);
                    offered.add(key.getKey());
                    tried.add("the agent's key " + Reply.oneLine(key.getValue()) + " " + KnownHosts.fingerprint(key.getKey()));
                }
            }
            agent = agent.offering(keys);
            Greeting.of(to).agent(agent);
        } catch (IOException e) {
            tried.add("the agent at " + socket + " (cannot be used: " + e.getMessage() + ")");
        }
    }

    /** Beside a private key stands its public half, which is never locked. */
    private boolean isMeant(PublicKey key) throws IOException {
        if (named().isEmpty()) {
            return true;
        }
        Path half = named().get().resolveSibling(named().get().getFileName() + ".pub");
        return Files.isRegularFile(half) && KeyUtils.compareKeys(KnownHosts.key(Files.readString(half).strip()), key);
    }

    private void offer(Path file, ClientSession to) {
        if (full()) {
            tried.add(file + " (not offered: servers hang up after so many)");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Iterable<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(to, new PathResource(file), in, opening());
            if (keys == null) {
                tried.add(file + " (holds no key)");
                return;
            }
            for (KeyPair key : keys) {
                if (isNew(key.getPublic())) {
                    offered.add(key.getPublic());
                    to.addPublicKeyIdentity(key);
                    tried.add(file.toString());
                }
            }
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            tried.add(file + " (cannot be used: " + e.getMessage() + ")");
        }
    }

    private FilePasswordProvider opening() {
        char[] password = session.credentials().password();
        return password.length == 0 ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(new String(password));
    }
}
