// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.entry;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.step;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.probes.RegistryValueProbe;

/** How a fix that a service pack brings is told once, and asked for on a host. */
class ServicePacksTest {

    @Test
    void theServicePackOfTheStatusJoinsTheOneOfTheResolution() {
        Problem problem = Told.article("en", "Pump").product("Windows 2000")
                .section(SectionKind.RESOLUTION, says("To resolve this problem, obtain the latest service pack for Windows 2000."))
                .section(SectionKind.STATUS, says("This was first corrected in Windows 2000 Service Pack 3.")).draft().problem();
        Fix fix = problem.getFixes().getFirst();
        assertEquals(1, problem.getFixes().size());
        Expectation older = assertInstanceOf(Expectation.class, fix.getVerification());
        assertEquals(Comparator.MATCHES, older.getComparator());
        assertTrue("Service Pack 2".matches(older.getExpected()) && !"Service Pack 3".matches(older.getExpected()));
        assertEquals("Service Pack 0", older.getWhenAbsent());
        assertEquals(List.of("2000"), older.getPlatforms());
        assertEquals("CSDVersion", ((RegistryValueProbe) older.getProbe()).getName());
    }

    @Test
    void theFilesOfAFixTellMoreThanItsServicePack() {
        Problem problem = Told.article("en", "Pump").product("Windows 2000")
                .section(SectionKind.RESOLUTION, says("To resolve this problem, obtain the latest service pack for Windows 2000."),
                        says("5.0.2195.4000 Rdr.sys"))
                .section(SectionKind.STATUS, says("This was first corrected in Windows 2000 Service Pack 3."))
                .file("5.0.2195.4000 Rdr.sys", Sense.FIX, "Rdr.sys", "5.0.2195.4000").draft().problem();
        assertEquals(1, problem.getFixes().size());
        assertEquals(1, problem.getConditions().size());
        assertSame(problem.getConditions().getFirst(), problem.getFixes().getFirst().getVerification());
    }

    @Test
    void aServicePackOfOneEditionJoinsTheFixForIt() {
        Problem problem = Told.article("en", "Pump").product("Windows NT Server", "4.0")
                .section(SectionKind.RESOLUTION, "Windows NT 4.0", 2, says("Obtain the latest service pack for Windows NT 4.0."))
                .section(SectionKind.RESOLUTION, "Terminal Server", 2,
                        says("Obtain the latest service pack for Windows NT Server 4.0, Terminal Server Edition."))
                .section(SectionKind.STATUS,
                        says("This was first corrected in Windows NT Server 4.0, Terminal Server Edition Service Pack 6."))
                .draft()
                .problem();
        assertEquals(2, problem.getFixes().size());
        assertTrue(words(problem.getFixes().get(1), 0).endsWith("Service Pack 6."));
        assertTrue(problem.getConditions().isEmpty());
    }

    @Test
    void otherVersionsServicePacksAreFixesOfTheirOwn() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.STATUS,
                        says("This was corrected in the service pack for Contoso Pump 4.0. This was corrected in the one for Pump 5.0."))
                .draft().problem();
        assertEquals(2, problem.getFixes().size());
    }

    @Test
    void whereToReadOfAPackIsNoFix() {
        assertEquals(1,
                resolution(says("To resolve this problem, obtain the latest service pack for Contoso Pump."),
                        entry("http://contoso.example"),
                        says("-or-"), entry("Q123456 How to Obtain the Pack")).getFixes().size());
    }

    @Test
    void aPackBeforeNumberedStepsIsAStep() {
        Fix fix = resolution(says("To resolve this problem, obtain the latest service pack for Contoso Pump."), says("It brings a switch."),
                step(1, "Set the switch.")).getFixes().getFirst();
        assertEquals(2, fix.getSteps().size());
        assertTrue(words(fix, 0).startsWith("Obtain the latest service pack"));
    }

    private static Problem resolution(Block... blocks) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, blocks).draft().problem();
    }

    private static String words(Fix fix, int number) {
        return fix.getSteps().get(number).getText().getFirst().getValue();
    }
}
