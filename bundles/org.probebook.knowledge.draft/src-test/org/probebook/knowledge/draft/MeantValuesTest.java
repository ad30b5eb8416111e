// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.shows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Expectation;

/** Values that a text names, and does not mean as what is wrong or what is wanted. */
class MeantValuesTest {

    @Test
    void whatUndoesAFixIsNotWanted() {
        assertEquals(List.of("5"),
                fix("Set Limit to 5.", "5", says("Set Limit to 5."), says("To restore the default limit, set Limit to 9.")));
        assertEquals(List.of(), fix("To undo this, set Limit to 9.", "9", says("To undo this, set Limit to 9.")));
        assertEquals(List.of(), fix("set Limit to 9", "9", says("To stop it, set it as shown above. To start it again, set Limit to 9.")));
    }

    @Test
    void whatAValueWouldDoIsNotWanted() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Set Limit to 1. A value of 0 stops the pump."))
                .value("Limit to 1", Sense.FIX, "HKLM\\Software\\Pump", "Limit", "REG_SZ", "1")
                .value("value of 0", Sense.FIX, "HKLM\\Software\\Pump", "Limit", "REG_SZ", "0");
        assertEquals(List.of("1"), expected(told));
    }

    @Test
    void theFullStopOfASentenceIsNoData() {
        assertEquals(List.of("00 00 00 01"), fix("00 00 00 01", "00 00 00 01.", says("Set Limit to \"00 00 00 01.\"")));
    }

    @Test
    void dataThatIsDescribedOrShownInPartIsNotCompared() {
        assertEquals(List.of(), fix("Limit", "pump -g -i pump...", says("Set Limit to pump -g -i pump...")));
        assertEquals(List.of(), fix("Limit", "PumpName (not longer than 9 letters)", says("Give Limit the name.")));
        assertEquals(List.of(), fix("Limit", "The name of your pump.", says("Limit is the name of your pump.")));
        assertEquals(List.of("Pump (*.pmp)"), fix("Limit", "Pump (*.pmp)", says("Set Limit to Pump (*.pmp)")));
    }

    @Test
    void whatANormalPumpShowsIsNoFault() {
        Told told = Told.article("en", "Pump")
                .section(SectionKind.CAUSE, says("A normal pump will show:"), shows("Limit: 5"), says("A pump that is worn will show:"),
                        shows("Limit: 9"))
                .value("Limit: 5", Sense.CAUSE, "HKLM\\Software\\Pump", "Limit", "REG_SZ", "5")
                .value("Limit: 9", Sense.CAUSE, "HKLM\\Software\\Pump", "Limit", "REG_SZ", "9");
        assertEquals(List.of("9"), expected(told));
    }

    private static List<String> fix(String words, String data, Block... blocks) {
        return expected(Told.article("en", "Pump").section(SectionKind.RESOLUTION, blocks).value(words, Sense.FIX, "HKLM\\Software\\Pump",
                "Limit", "REG_SZ", data));
    }

    private static List<String> expected(Told told) {
        List<Expectation> leaves = new ArrayList<>();
        told.draft().problem().eAllContents().forEachRemaining(element -> {
            if (element instanceof Expectation leaf && leaf.getExpected() != null) {
                leaves.add(leaf);
            }
        });
        return leaves.stream().map(Expectation::getExpected).toList();
    }
}
