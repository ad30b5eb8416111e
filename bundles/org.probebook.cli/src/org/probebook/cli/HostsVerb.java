// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.probebook.knowledge.cases.HostProfile;
import org.probebook.library.Library;
import org.probebook.library.NotFoundException;
import org.probebook.probe.Host;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hosts}: the machines that the user knows. */
@Command(name = "hosts", description = "Keeps the machines that you know: add NAME HOST, list, remove NAME, trust HOST.")
final class HostsVerb extends Verb {
    /** What is done with them. */
    enum Action {
        ADD, LIST, REMOVE, TRUST
    }

    @Parameters(index = "0", paramLabel = "add|list|remove|trust", description = "What to do.")
    private Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "What you call the machine; of trust its name or address.")
    private String name;

    @Parameters(index = "2", arity = "0..1", paramLabel = "HOST", description = "Its address with what is not usual: 192.0.2.7,smb=4455,user=probe")
    private String host;

    @Option(names = "--tag", paramLabel = "TAG", description = "A word to find it by; may be given again.")
    private List<String> tags = List.of();

    @Option(names = "--password", description = "Keeps the account's password too, from a prompt or PROBEBOOK_PASSWORD, encrypted in your own folder.")
    private boolean password;

    @Option(names = "--fingerprint", paramLabel = "SHA256:...", description = "Of trust: the fingerprint that the host's administrator gave; you are not asked.")
    private String fingerprint;

    @Option(names = "--replace", description = "Of trust: forgets another key that was accepted for the host before.")
    private boolean replace;

    @Override
    int run(Library library) throws IOException {
        if (action != Action.TRUST && (fingerprint != null || replace)) {
            throw wrong("--fingerprint and --replace are of trust only");
        }
        switch (action) {
            case ADD -> add(library);
            case LIST -> list(library.hosts().profiles());
            case REMOVE -> remove(library);
            case TRUST -> {
                return new TrustCommand(session(), fingerprint, replace).on(host(library, needed(name, "a host")), library.trustedHosts());
            }
        }
        return ExitCode.DONE;
    }

    private void add(Library library) throws IOException {
        Host described = parsed(needed(host, "an address"));
        String called = needed(name, "a name");
        if (password && described.user().isEmpty()) {
            throw wrong("--password needs an account that it is of: " + host + ",user=NAME");
        }
        char[] secret = password ? secret(described) : new char[0];
        library.hosts().put(called, described, tags);
        if (password) {
            library.hosts().keep(called, secret);
            Arrays.fill(secret, '\0');
        }
    }

    private char[] secret(Host described) {
        return Passwords.given(session().terminal(), described.user() + " on " + described.address())
                .orElseThrow(() -> wrong("no password was given: set " + Passwords.VARIABLE + " where nobody can be asked"));
    }

    private void remove(Library library) throws IOException {
        if (!library.hosts().remove(needed(name, "a name"))) {
            throw new NotFoundException("there is no host " + name + ": hosts list shows them");
        }
    }

    private String needed(String value, String what) {
        if (value == null) {
            throw wrong("this needs " + what);
        }
        return value;
    }

    private Host parsed(String text) {
        try {
            return Host.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private void list(List<HostProfile> profiles) {
        if (!session().json()) {
            profiles.forEach(profile -> session()
                    .print(profile.getName() + "  " + profile.getAddress() + "  " + String.join(" ", profile.getTags())));
            return;
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (HostProfile profile : profiles) {
            ObjectNode one = all.addObject().put("name", profile.getName()).put("address", profile.getAddress())
                    .put("user", profile.getUser())
                    .put("platform", profile.getPlatform()).put("edition", profile.getEdition());
            ObjectNode settings = one.putObject("settings");
            profile.getSettings().forEach(setting -> settings.put(setting.getName(), setting.getValue()));
            profile.getTags().forEach(one.putArray("tags")::add);
        }
        session().print(all);
    }
}
