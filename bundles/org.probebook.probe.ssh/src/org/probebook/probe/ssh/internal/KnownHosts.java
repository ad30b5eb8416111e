// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.probebook.probe.HostKey.Standing;

/**
 * The keys by which a user knows one host, from files in the format of OpenSSH ({@code sshd(8)}, "SSH_KNOWN_HOSTS FILE FORMAT"). Only reads: to trust a host
 * is the user's decision, taken elsewhere.
 */
final class KnownHosts {
    private static final Logger LOG = System.getLogger(KnownHosts.class.getName());
    private static final String MENU = " (in the window: Trust This Host Key, in the menu of the finding)";
    private static final String REVOKED = "revoked";
    private final String host;
    private final int port;
    private final List<Path> files;
    private final String command;
    private final List<Kept> known = new ArrayList<>();
    private final List<Kept> revoked = new ArrayList<>();

    private record Kept(PublicKey key, Path file) {
    }

    /**
     * Reads what is known of a host. Files that are not there know nothing; lines that cannot be read are passed over.
     *
     * @param host as the user writes it
     * @param command the words that let the user accept a key of this host
     */
    KnownHosts(String host, int port, List<Path> files, String command) {
        this.host = host;
        this.port = port;
        this.files = List.copyOf(files);
        this.command = command;
        files.forEach(this::read);
    }

    /** What the user has decided about a key. */
    Standing standing(PublicKey key) {
        if (holds(revoked, key)) {
            return Standing.REVOKED;
        }
        if (holds(known, key)) {
            return Standing.KNOWN;
        }
        return known.isEmpty() ? Standing.NEW : Standing.CHANGED;
    }

    /** Why a key does not prove that this is the host that the user knows; empty when it does. */
    Optional<String> distrust(PublicKey key) {
        String shown = "the host key " + KeyUtils.getKeyType(key) + " " + fingerprint(key);
        return switch (standing(key)) {
            case KNOWN -> Optional.empty();
            case REVOKED -> Optional.of(shown + " is marked as revoked in " + files + "; do not sign in there");
            case NEW -> Optional.of(shown + " is not known in " + files
                    + "; compare it with what the host's administrator says, then accept it with: " + command + MENU);
            case CHANGED -> Optional.of(shown + " is another one than is known in " + files()
                    + ": this may be another machine that poses as the host; ask its administrator before accepting it with: " + command
                    + " --replace" + MENU);
        };
    }

    /** The types of the keys that are known, as {@code ssh-ed25519}: asked for first, since a host may have keys of several types. */
    Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        known.forEach(kept -> types.add(KeyUtils.getKeyType(kept.key())));
        return types;
    }

    /** The files that know a key of the host. */
    List<Path> files() {
        return known.stream().map(Kept::file).distinct().toList();
    }

    /** How the host is written in such a file. */
    String pattern() {
        return port == TrustedKeys.USUAL_PORT ? host : "[" + host + "]:" + port;
    }

    /** The fingerprint that administrators give: {@code SHA256:…}. */
    static String fingerprint(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }

    /** Reads a key that was written as in such a file. */
    static PublicKey key(String text) throws IOException {
        try {
            return PublicKeyEntry.parsePublicKeyEntry(text).resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("this is no host key: " + e.getMessage(), e);
        }
    }

    /** Whether a line of such a file gives a host a key. */
    static boolean of(String line, String host, int port) {
        try {
            KnownHostEntry entry = entry(line);
            return entry != null && entry.getMarker() == null && entry.isHostMatch(host, port);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "a line is passed over", e);
            return false;
        }
    }

    private static boolean holds(List<Kept> keys, PublicKey key) {
        return keys.stream().anyMatch(kept -> KeyUtils.compareKeys(kept.key(), key));
    }

    private void read(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            // Comments may be in any encoding; what counts is ASCII.
            Files.readAllLines(file, StandardCharsets.ISO_8859_1).forEach(line -> readLine(line, file));
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> file + " cannot be read, so no host is known by it", e);
        }
    }

    private static KnownHostEntry entry(String line) {
        KnownHostEntry entry = line.isBlank() || line.startsWith("#") ? null : KnownHostEntry.parseKnownHostEntry(line.strip());
        return entry == null || entry.getKeyEntry() == null ? null : entry;
    }

    /** A key that is revoked is so on every port: the library takes a pattern without one for the usual port alone, OpenSSH does not. */
    private boolean matches(KnownHostEntry entry) {
        return entry.isHostMatch(host, port) || REVOKED.equals(entry.getMarker()) && entry.isHostMatch(host, TrustedKeys.USUAL_PORT);
    }

    private void readLine(String line, Path file) {
        try {
            KnownHostEntry entry = entry(line);
            if (entry == null || !matches(entry)) {
                return;
            }
            PublicKey key = entry.getKeyEntry().resolvePublicKey(null, PublicKeyEntryResolver.IGNORING);
            String marker = entry.getMarker();
            if (key != null && (marker == null || REVOKED.equals(marker))) {
                (marker == null ? known : revoked).add(new Kept(key, file));
            }
        } catch (RuntimeException | IOException | GeneralSecurityException e) {
            LOG.log(Level.DEBUG, () -> "a line of " + file + " is passed over", e);
        }
    }
}
