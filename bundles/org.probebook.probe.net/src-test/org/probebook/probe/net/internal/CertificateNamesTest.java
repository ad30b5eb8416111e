// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateNamesTest {
    private static KeyStore certificates;

    @BeforeAll
    static void read() throws Exception {
        certificates = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of("testdata/servers.p12"))) {
            certificates.load(in, "fixture".toCharArray());
        }
    }

    @ParameterizedTest
    @CsvSource({ "good.example, true", "GOOD.Example., true", "www.good.example, false", "wild.example, false", "a.wild.example, true",
            "a.b.wild.example, false",
            ".wild.example, false", "bücher.example, true", "xn--bcher-kva.example, true", "127.0.0.1, true", "127.0.0.2, false",
            "::1, false",
            "'not a name', false", "good.example.., false" })
    void matchesByRfc9525(String server, boolean expected) throws Exception {
        assertEquals(expected, CertificateNames.match(certificate("good"), server), server);
    }

    @ParameterizedTest
    @CsvSource({ "nameless, 127.0.0.1", "authority, 'Fixture Authority'" })
    void doesNotReadTheCommonName(String certificate, String server) throws Exception {
        assertEquals(false, CertificateNames.match(certificate(certificate), server));
    }

    private static X509Certificate certificate(String alias) throws Exception {
        return (X509Certificate) certificates.getCertificate(alias);
    }
}
