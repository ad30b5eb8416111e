// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is nobody else's business, by how it is written. All patterns take time in proportion to the text: none can begin again inside what it has taken. */
enum PrivateMatter {
    /** A private key, whole. */
    KEY("-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*+(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?", 0),
    /** What stands behind the name of a secret. */
    SECRET("(?i)\\b(?:password|passwd|passphrase|pwd|secret|token|authorization|cookie|api[-_]?key)\\b[\"']?\\s{0,4}[:=]\\s{0,4}(?:(?:basic|bearer|negotiate|digest)\\s{1,4})?"
            + "([^\\s;,]{1,4096}+)", 1),
    MAIL("[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}", 0),
    /** The identifier of an account or a machine; those that every Windows has say nothing. */
    SID("\\bS-1-5-21(?:-\\d{1,10}){3,5}+", 0),
    MAC("\\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\\b", 0),
    /** Of a machine on a network; loopback and "any" say nothing. */
    ADDRESS("(?<![\\d.])(?!127\\.|0\\.0\\.0\\.0)(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]*\\d)"
            + "|(?<![\\w:.])(?!::1?(?![0-9A-Fa-f:]))(?=[0-9A-Fa-f:]{0,37}::|(?:[0-9A-Fa-f]{1,4}:){7})[0-9A-Fa-f:]{3,39}+(?![0-9A-Fa-f:])",
            0),
    /** The machine in the name of a share. */
    MACHINE("(?<!\\\\)\\\\\\\\([A-Za-z0-9][A-Za-z0-9._-]{0,253}+)", 1),
    /** The name of a machine in a domain: of three parts and more, or where an address or a certificate names one. File names have two. */
    DOMAIN("(?i)(?<![\\w.-])(?:(?<=://|cn=|dns:)(?:[a-z0-9*_-]{1,63}+\\.){1,8}|(?:[a-z0-9*_-]{1,63}+\\.){2,8})(?!dll|exe|sys|conf|service|log)[a-z]{2,24}+(?![\\w-]|\\.\\w)",
            0),
    /** Whose home folder it is. */
    USER("(?:/home/|[A-Za-z]:\\\\(?:Users|Documents and Settings)\\\\)([^/\\\\\\s:;\"']{1,64}+)", 1);

    private final Pattern pattern;
    private final int group;

    PrivateMatter(String pattern, int group) {
        this.pattern = Pattern.compile(pattern);
        this.group = group;
    }

    Matcher in(String text) {
        return pattern.matcher(text);
    }

    /** Which part of a match is to be replaced. */
    int group() {
        return group;
    }

    /** What it is called in a recording. */
    String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
