// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.PBEKeySpec;

import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.probebook.probe.Host;

/**
 * Passwords of hosts in the user's own folder, never in a library: Equinox' secure storage, encrypted with a key that is made at first use and that only the user's account can read. It protects from whoever
 * gets a library or the storage alone, not from whoever is the user. A password is given out only for the address and account that it was kept for, so that a list of hosts that somebody else wrote cannot
 * send it elsewhere. Safe in any thread; works in Equinox only.
 */
public final class Secrets {
    private static final String KEY = "key";
    private static final String STORAGE = "passwords";
    private static final String PASSWORD = "password";
    private static final String FOR = "for";
    private static final int KEY_BYTES = 32;

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** Those of the user whose program this is. */
    static Secrets ofUser() {
        return new Secrets(Path.of(System.getProperty("user.home"), ".probebook"));
    }

    /** Keeps a password under a name, in place of what had that name; neither is changed. */
    synchronized void put(String name, Host host, char[] password) throws IOException {
        try {
            ISecurePreferences node = storage().node(name);
            node.put(FOR, purpose(host), true);
            node.put(PASSWORD, new String(password), true);
            node.flush();
        } catch (StorageException e) {
            throw unusable(e);
        }
    }

    /** The password that was kept under a name for that host and account. */
    synchronized Optional<char[]> get(String name, Host host) throws IOException {
        if (!Files.exists(folder.resolve(STORAGE))) {
            return Optional.empty();
        }
        try {
            ISecurePreferences storage = storage();
            if (!storage.nodeExists(name) || !purpose(host).equals(storage.node(name).get(FOR, null))) {
                return Optional.empty();
            }
            return Optional.ofNullable(storage.node(name).get(PASSWORD, null)).map(String::toCharArray);
        } catch (StorageException e) {
            throw unusable(e);
        }
    }

    /** Forgets what is kept under a name. */
    synchronized void remove(String name) throws IOException {
        if (Files.exists(folder.resolve(STORAGE))) {
            ISecurePreferences storage = storage();
            storage.node(name).removeNode();
            storage.flush();
        }
    }

    private static String purpose(Host host) {
        return host.user() + " on " + host.address();
    }

    private ISecurePreferences storage() throws IOException {
        Files.createDirectories(folder);
        Map<Object, Object> options = Map.of(IProviderHints.DEFAULT_PASSWORD, new PBEKeySpec(key().toCharArray()),
                IProviderHints.PROMPT_USER,
                Boolean.FALSE);
        return SecurePreferencesFactory.open(folder.resolve(STORAGE).toUri().toURL(), options);
    }

    private String key() throws IOException {
        Path file = folder.resolve(KEY);
        if (!Files.exists(file)) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            make(file);
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        }
        return Files.readString(file);
    }

    /** Nobody else may read it, from its first moment on. */
    private static void make(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))) }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, own);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(file + " is being made by another process: try again", e);
        }
    }

    private IOException unusable(StorageException failure) {
        return new IOException("the passwords in " + folder.resolve(STORAGE) + " cannot be read or written: " + failure.getMessage()
                + "; where its key is lost, remove that file and give the passwords again", failure);
    }
}
