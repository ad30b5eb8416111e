// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.IDN;
import java.net.InetAddress;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.probebook.probe.NameLookup;

/**
 * Whether a certificate is for a name, by RFC 9525: only the subject's alternative names count, never its common name; {@code *} stands for the whole
 * left-most label of a name and for nothing else; an IP address matches IP addresses only.
 */
public final class CertificateNames {
    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private CertificateNames() {
    }

    /**
     * Whether the certificate is for that server.
     *
     * @param server a name, in any script, or an IP address without brackets
     */
    public static boolean match(X509Certificate certificate, String server) {
        Optional<InetAddress> literal = NameLookup.literal(server);
        if (literal.isPresent()) {
            return of(certificate, IP_ADDRESS).stream().map(NameLookup::literal).anyMatch(literal::equals);
        }
        String name = ascii(server);
        return !name.isEmpty() && of(certificate, DNS_NAME).stream().anyMatch(pattern -> matches(ascii(pattern), name));
    }

    /** The names and addresses that the certificate is for, as it writes them. */
    public static List<String> of(X509Certificate certificate) {
        return List.of(of(certificate, DNS_NAME), of(certificate, IP_ADDRESS)).stream().flatMap(List::stream).toList();
    }

    private static List<String> of(X509Certificate certificate, int type) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? List.of()
                    : names.stream().filter(name -> name.get(0).equals(type)).map(name -> (String) name.get(1)).toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    private static boolean matches(String pattern, String name) {
        if (!pattern.startsWith("*.")) {
            return !pattern.contains("*") && pattern.equals(name);
        }
        int dot = name.indexOf('.');
        String rest = pattern.substring(2);
        return dot > 0 && !rest.contains("*") && rest.equals(name.substring(dot + 1));
    }

    /** As certificates write names; empty for what is no name. */
    private static String ascii(String name) {
        try {
            String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            return IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
