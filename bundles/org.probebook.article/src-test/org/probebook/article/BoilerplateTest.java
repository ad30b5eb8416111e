// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoilerplateTest {

    @Test
    void warningsAboutTheRegistryAreBoilerplate() {
        assertTrue(Boilerplate.matches(
                new Block.Note("WARNING", "Whoever uses Registry Editor incorrectly may lose the system. You use it at your own risk: "
                        + "Registry Editor does not ask twice, so use Registry Editor at your own risk.")));
        assertTrue(Boilerplate.matches("Register-editor gebruikt u op eigen risico."));
    }

    @Test
    void aParagraphWithOneSentenceOfItsOwnIsNot() {
        assertFalse(Boilerplate.matches("Use Registry Editor at your own risk. Set the value Lamp to 1."));
    }

    @Test
    void whereAFixIsToBeHadIsNoNews() {
        assertTrue(Boilerplate
                .matches("The supported fix is only intended for this fault. Apply it only to machines that are experiencing this fault."));
    }

    @Test
    void stepsCodeAndEmptyTextAreNot() {
        assertFalse(Boilerplate.matches(new Block.Item("1.", 0, "Use Registry Editor at your own risk.")));
        assertFalse(Boilerplate.matches(new Block.Verbatim("Use Registry Editor at your own risk.")));
        assertFalse(Boilerplate.matches(""));
        assertFalse(Boilerplate.matches("The pump stops when the valve is open."));
    }
}
