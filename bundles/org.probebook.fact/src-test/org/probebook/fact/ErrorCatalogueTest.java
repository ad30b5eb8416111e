// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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

    @Test
    void findsSymbolsByTheBeginningOfAWord() {
        assertEquals("ERROR_REQ_NOT_ACCEP", ErrorCatalogue.standard().symbols("ERROR_REQ", 3).getFirst().symbol());
        assertEquals("ERROR_ACCESS_DENIED", ErrorCatalogue.standard().symbols("ACCESS_DEN", 3).getFirst().symbol());
        assertEquals(List.of(), ErrorCatalogue.standard().symbols("NOTHING_OF_THE_KIND", 3));
    }
}
