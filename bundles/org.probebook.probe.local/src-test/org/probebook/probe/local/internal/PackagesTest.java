// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

class PackagesTest {

    @ParameterizedTest
    @CsvSource({ "alpha, 1:2.10-3", "beta, ", "gamma, 4.1", "delta, ", "no-such, " })
    void readsTheDatabase(String name, String version) throws Exception {
        assertEquals(Optional.ofNullable(version), Packages.dpkg(name, Path.of("testdata/dpkg-status")));
    }

    @Test
    void doesNotKnowOtherDatabases() {
        assertEquals(Reason.UNSUPPORTED,
                assertThrows(ProbeException.class, () -> Packages.dpkg("alpha", Path.of("testdata/no-such-file"))).reason());
    }
}
