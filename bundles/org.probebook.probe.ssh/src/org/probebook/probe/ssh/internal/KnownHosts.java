// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.digest.BuiltinDigests;

/**
 * The keys by which a user knows one host, from files in the format of OpenSSH ({@code sshd(8)}, "SSH_KNOWN_HOSTS FILE FORMAT"). Only reads: to trust a host
 * is the user's decision, taken elsewhere.
 */
final class KnownHosts {
    private static final Logger LOG = System.getLogger(KnownHosts.class.getName());
    private static final String REVOKED = "revoked";
    private final String host;
    private final int port;
    private final List<Path> files;
    private final List<PublicKey> known = new ArrayList<>();
    private final List<PublicKey> revoked = new ArrayList<>();

    /**
     * Reads what is known of a host. Files that are not there know nothing; lines that cannot be read are passed over.
     *
     * @param host as the user writes it
     */
    KnownHosts(String host, int port, List<Path> files) {
        this.host = host;
        this.port = port;
        this.files = List.copyOf(files);
        files.forEach(this::read);
    }

    /** Why a key does not prove that this is the host that the user knows; empty when it does. */
    Optional<String> distrust(PublicKey key) {
        String shown = "the host key " + KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        if (revoked.stream().anyMatch(one -> KeyUtils.compareKeys(one, key))) {
            return Optional.of(shown + " is marked as revoked in " + files + "; do not sign in there");
        }
        if (known.stream().anyMatch(one -> KeyUtils.compareKeys(one, key))) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.of(shown + " is not known in " + files
                    + "; compare it with what the host's administrator says, then connect once with ssh to accept it");
        }
        return Optional.of(shown + " is another one than is known in " + files
                + ": this may be another machine that poses as the host; ask its administrator"
                + " before removing the known key with: ssh-keygen -R " + pattern());
    }

    /** The types of the keys that are known, as {@code ssh-ed25519}: asked for first, since a host may have keys of several types. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        known.forEach(key -> types.add(KeyUtils.getKeyType(key)));
        return types;
    }

    private String pattern() {
        return port == 22 ? host : "[" + host + "]:" + port;
    }

    private void read(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            Files.readAllLines(file).forEach(line -> readLine(line, file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> file + " cannot be read, so no host is known by it", e);
        }
    }

    private void readLine(String line, Path file) {
        try {
            KnownHostEntry entry = line.isBlank() || line.startsWith("#") ? null : KnownHostEntry.parseKnownHostEntry(line.strip());
            if (entry == null || entry.getKeyEntry() == null || !entry.isHostMatch(host, port)) {
                return;
            }
            PublicKey key = entry.getKeyEntry().resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
            String marker = entry.getMarker();
            if (key != null && (marker == null || REVOKED.equals(marker))) {
                (marker == null ? known : revoked).add(key);
            }
        } catch (RuntimeException | IOException | GeneralSecurityException e) {
            LOG.log(Level.DEBUG, () -> "a line of " + file + " is passed over", e);
        }
    }
}
