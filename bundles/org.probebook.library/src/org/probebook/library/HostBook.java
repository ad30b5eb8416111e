// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.probebook.knowledge.cases.CasesFactory;
import org.probebook.knowledge.cases.HostList;
import org.probebook.knowledge.cases.HostProfile;
import org.probebook.knowledge.cases.HostSetting;
import org.probebook.knowledge.storage.KnowledgeFile;
import org.probebook.library.internal.LastingFile;
import org.probebook.probe.Host;

/** The machines that the user of a library knows, kept in one file. Safe in any thread; every change is written before it returns, whole or not at all. */
public final class HostBook {
    private final Path file;
    private final KnowledgeFile files;
    private final Secrets secrets;

    HostBook(Path file, KnowledgeFile files, Secrets secrets) {
        this.file = file;
        this.files = files;
        this.secrets = secrets;
    }

    /** All profiles in the order of their names; copies, which may be changed without effect. */
    public synchronized List<HostProfile> profiles() throws IOException {
        return read().getHosts().stream().sorted(java.util.Comparator.comparing(HostProfile::getName)).map(EcoreUtil::copy).toList();
    }

    /** The host of a profile. */
    public Optional<Host> host(String name) throws IOException {
        return profiles().stream().filter(profile -> profile.getName().equals(name)).findFirst().map(HostBook::host);
    }

    /** Keeps a host under a name, in place of what had that name before; a password that was kept with that is forgotten. */
    public synchronized void put(String name, Host host, List<String> tags) throws IOException {
        HostList list = read();
        take(name, list);
        list.getHosts().add(profile(name, host, tags));
        write(list);
    }

    /**
     * Keeps the password of a host's account in the user's secure storage; the list of hosts holds a reference only.
     *
     * @param password not changed, and not kept in memory
     * @throws NotFoundException when there is no host of that name
     * @throws IllegalArgumentException with a message for the user when no account is named for it
     */
    public synchronized void keep(String name, char[] password) throws IOException {
        HostList list = read();
        HostProfile profile = list.getHosts().stream().filter(one -> one.getName().equals(name)).findFirst()
                .orElseThrow(() -> new NotFoundException("there is no host " + name + ": hosts list shows them"));
        if (text(profile.getUser()).isEmpty()) {
            throw new IllegalArgumentException(
                    name + " names no account that a password could be of: add it, as in " + profile.getAddress() + ",user=probe");
        }
        if (profile.getCredential() == null) {
            profile.setCredential(UUID.randomUUID().toString());
        }
        secrets.put(profile.getCredential(), host(profile), password);
        write(list);
    }

    /** The password that was kept for a host's account; empty when none was, or the host was described in another way since. The caller clears it. */
    public Optional<char[]> password(Host host) throws IOException {
        for (HostProfile profile : profiles()) {
            if (profile.getName().equals(host.name()) && profile.getCredential() != null) {
                return secrets.get(profile.getCredential(), host);
            }
        }
        return Optional.empty();
    }

    /** Forgets a host and its password; returns whether there was one of that name. */
    public synchronized boolean remove(String name) throws IOException {
        HostList list = read();
        boolean removed = take(name, list);
        if (removed) {
            write(list);
        }
        return removed;
    }

    private boolean take(String name, HostList list) throws IOException {
        for (HostProfile profile : list.getHosts()) {
            if (profile.getName().equals(name) && profile.getCredential() != null) {
                secrets.remove(profile.getCredential());
            }
        }
        return list.getHosts().removeIf(profile -> profile.getName().equals(name));
    }

    private HostList read() throws IOException {
        if (!Files.exists(file)) {
            return CasesFactory.eINSTANCE.createHostList();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return files.read(file.toString(), in, HostList.class);
        }
    }

    private void write(HostList list) throws IOException {
        LastingFile.replace(file, out -> files.write(file.toString(), list, out));
    }

    private static Host host(HostProfile profile) {
        Map<String, String> settings = new LinkedHashMap<>();
        profile.getSettings().forEach(setting -> settings.put(setting.getName(), setting.getValue()));
        return new Host(profile.getName(), profile.getAddress(), settings, text(profile.getUser()), text(profile.getPlatform()),
                text(profile.getEdition()));
    }

    private static HostProfile profile(String name, Host host, List<String> tags) {
        HostProfile profile = CasesFactory.eINSTANCE.createHostProfile();
        profile.setName(name);
        profile.setAddress(host.address());
        profile.setUser(host.user());
        profile.setPlatform(host.platform());
        profile.setEdition(host.edition());
        profile.getTags().addAll(tags);
        host.settings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> profile.getSettings().add(setting(entry)));
        return profile;
    }

    private static HostSetting setting(Map.Entry<String, String> entry) {
        HostSetting setting = CasesFactory.eINSTANCE.createHostSetting();
        setting.setName(entry.getKey());
        setting.setValue(entry.getValue());
        return setting;
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
