// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.probebook.fact.Fact.Space;

class ErrorCatalogueTest {
    private final ErrorCatalogue catalogue = ErrorCatalogue.standard();

    @Test
    void codesAndSymbolsFindEachOther() {
        assertEquals("ERROR_REQ_NOT_ACCEP", catalogue.code(Space.WIN32, 71).orElseThrow().symbol());
        assertEquals(1395, catalogue.symbol("ERROR_LICENSE_QUOTA_EXCEEDED").orElseThrow().code());
        assertEquals(0xC0000005L, catalogue.symbol("STATUS_ACCESS_VIOLATION").orElseThrow().code());
        assertEquals(Space.STOP, catalogue.symbol("INACCESSIBLE_BOOT_DEVICE").orElseThrow().space());
    }

    @Test
    void unknownNamesAreAbsent() {
        assertTrue(catalogue.symbol("ERROR_OF_NOBODY").isEmpty());
        assertTrue(catalogue.code(Space.WIN32, 999_999).isEmpty());
    }
}
