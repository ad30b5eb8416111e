// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;

/**
 * How a user signs in to a host: with the private key that the host's setting {@code key} names, else with the usual ones of {@code ~/.ssh}; then with the
 * password that was given. A key that is locked is opened with that password too.
 */
final class SignIn {
    private static final List<String> USUAL = List.of("id_ed25519", "id_ecdsa", "id_rsa");
    private final HostSession session;
    private final Path home;
    private final List<String> tried = new ArrayList<>();

    /**
     * A sign-in.
     *
     * @param home the folder of the usual keys
     */
    SignIn(HostSession session, Path home) {
        this.session = session;
        this.home = home;
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
        return tried.isEmpty() ? "there was no key and no password to offer" : "tried " + String.join(", ", tried);
    }

    private List<Path> files() {
        return session.host().setting("key").map(key -> List.of(Path.of(key)))
                .orElseGet(() -> USUAL.stream().map(home::resolve).filter(Files::isRegularFile).toList());
    }

    private void offer(Path file, ClientSession to) {
        char[] password = session.credentials().password();
        FilePasswordProvider opening = password.length == 0 ? FilePasswordProvider.EMPTY : FilePasswordProvider.of(new String(password));
        try (InputStream in = Files.newInputStream(file)) {
            var keys = SecurityUtils.loadKeyPairIdentities(to, new PathResource(file), in, opening);
            if (keys == null) {
                tried.add(file + " (holds no key)");
                return;
            }
            keys.forEach(to::addPublicKeyIdentity);
            tried.add(file.toString());
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            tried.add(file + " (cannot be used: " + e.getMessage() + ")");
        }
    }
}
