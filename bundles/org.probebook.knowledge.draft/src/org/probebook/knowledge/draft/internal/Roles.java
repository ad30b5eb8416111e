// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.RegistryValueProbe;

/**
 * Tells which machine of the problem a condition is about. An article that speaks of one machine only has no sides; in one that has two, the side is told by the part of Windows that a setting or a file
 * belongs to, else by the words before it.
 */
final class Roles {
    private static final List<String> OF_CLIENTS = List.of("\\lanmanworkstation", "\\rdr\\", "\\mrxsmb", "\\nwcworkstation", "\\mup\\",
            "rdr.sys", "wkssvc.dll",
            "mrxsmb.sys", "nwrdr.sys", "\\webclient");
    private static final List<String> OF_SERVERS = List.of("\\lanmanserver", "srv.sys", "srvsvc.dll", "\\w3svc", "\\inetinfo",
            "\\msexchange", "\\dhcpserver", "\\wins\\",
            "\\dns\\parameters");

    private final Article article;
    private final boolean twoSided;

    Roles(Article article) {
        this.article = article;
        String all = article.title() + '\n' + article.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        this.twoSided = Cues.CLIENT.in(all) && Cues.SERVER.in(all);
    }

    Role of(Condition condition, Place place) {
        if (!twoSided) {
            return Role.HOST;
        }
        return bySubject(condition).or(() -> byWords(place)).orElse(Role.HOST);
    }

    private static Optional<Role> bySubject(Condition condition) {
        String subject = subject(condition).toLowerCase(Locale.ROOT);
        if (OF_CLIENTS.stream().anyMatch(subject::contains)) {
            return Optional.of(Role.CLIENT);
        }
        return OF_SERVERS.stream().anyMatch(subject::contains) ? Optional.of(Role.SERVER) : Optional.empty();
    }

    private static String subject(Condition condition) {
        if (condition instanceof Expectation expectation) {
            return switch (expectation.getProbe()) {
                case RegistryValueProbe probe -> probe.getKey() + '\\';
                case FileVersionProbe probe -> String.valueOf(probe.getPath());
                case null, default -> "";
            };
        }
        return condition.eContents().stream().filter(Condition.class::isInstance).map(part -> subject((Condition) part)).findFirst()
                .orElse("");
    }

    /** The side that was named last before the place, in its section. */
    private Optional<Role> byWords(Place place) {
        Section section = article.sections().get(place.section());
        String before = (section.heading() + '\n' + section.text().substring(0, place.to())).toLowerCase(Locale.ROOT);
        int client = last(Cues.CLIENT, before);
        int server = last(Cues.SERVER, before);
        if (client == server) {
            return Optional.empty();
        }
        return Optional.of(client > server ? Role.CLIENT : Role.SERVER);
    }

    private static int last(Cues cue, String text) {
        int last = -1;
        int at = 0;
        for (int end = cue.end(text); end >= 0; end = cue.end(text.substring(at))) {
            at += end;
            last = at;
        }
        return last;
    }
}
