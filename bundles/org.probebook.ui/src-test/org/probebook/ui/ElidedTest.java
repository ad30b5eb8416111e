// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ElidedTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("Windows", Elided.middle("Windows", 7));
        assertEquals("Windows", Elided.end("Windows", 7));
    }

    @Test
    void aLongNameKeepsItsBeginningAndItsEnd() {
        assertEquals("Windows 2000 P\u2026dition", Elided.middle("Windows 2000 Professional Second Edition", 21));
    }

    @Test
    void aLongTextKeepsItsBeginning() {
        assertEquals("The service\u2026", Elided.end("The service has not been started", 13));
    }
}
