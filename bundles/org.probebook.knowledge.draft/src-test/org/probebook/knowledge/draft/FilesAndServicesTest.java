// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.shows;
import static org.probebook.knowledge.draft.Told.step;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.fact.Fact;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;

/** Conditions on files that are to be there or not, on their versions, and on services. */
class FilesAndServicesTest {

    @Test
    void aFileThatACauseMissesIsMissing() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.CAUSE, says("This happens when C:\\Winnt\\System32\\Pump.dll is missing."))
                .draft().problem();
        Expectation fault = only(problem);
        assertEquals(Comparator.ABSENT, fault.getComparator());
        assertEquals(Purpose.CAUSE, fault.getPurpose());
        assertSame(fault, problem.getCauses().getFirst().getCondition());
        assertEquals("ADMIN$ System32\\Pump.dll", place(fault));
    }

    @Test
    void theFileThatIsMissingIsTheOneOfThatSentence() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.CAUSE, says("The pump    looks for files:"), shows("Pump.ini,   Tank.ini"),
                        says("It   stops when Pump.dll is missing."))
                .draft().problem();
        assertEquals("It stops when Pump.dll is missing.", only(problem).getPassages().getFirst().getQuote());
    }

    @Test
    void aListOfMissingFilesIsReadToItsEnd() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.CAUSE, says("One of these files is missing:"), shows("Pump.dll\nTank.dll")).draft().problem();
        assertEquals(2, assertInstanceOf(AnyOf.class, problem.getConditions().getFirst()).getParts().size());
    }

    @Test
    void aFileThatACauseWantsSomewhereIsMissing() {
        Expectation fault = only(Told.article("en", "Pump")
                .section(SectionKind.CAUSE, says("Pump.dll should be in the C:\\Winnt\\System32 folder.")).draft().problem());
        assertEquals(Comparator.ABSENT, fault.getComparator());
        assertEquals("ADMIN$ System32\\Pump.dll", place(fault));
    }

    @Test
    void aFileThatWasTakenAwayIsMissingWhereItIsBroughtBack() {
        assertEquals(Comparator.ABSENT, only(takenAway("Reinstall the pump.")).getComparator());
        assertEquals(List.of(), takenAway("Pour by hand.").getConditions());
    }

    private static Problem takenAway(String remedy) {
        return Told.article("en", "Pump").section(SectionKind.CAUSE, says("The new lid takes the belt out."))
                .section(SectionKind.RESOLUTION, says(remedy))
                .section(SectionKind.MORE_INFORMATION, says("The new lid deletes the Pump.dll file.")).draft().problem();
    }

    @Test
    void aVersionInTheNextCellOfATableWithoutHeadIsTheFiles() {
        Expectation fault = only(Told.article("en", "Pump").section(SectionKind.RESOLUTION,
                says("The fix has these files:"), says("+----+\n| Pump.dll | 5.5.2558.0 |\n+----+"))
                .file("Pump.dll", Sense.FIX, "Pump.dll", "")
                .draft().problem());
        assertEquals(Comparator.LESS, fault.getComparator());
        assertEquals("5.5.2558.0", fault.getExpected());
    }

    @Test
    void aFileThatMayAlsoBeDamagedCannotBeAskedFor() {
        assertTrue(Told.article("en", "Pump").section(SectionKind.CAUSE, says("Pump.dll is missing or damaged.")).draft().problem()
                .getConditions().isEmpty());
    }

    @Test
    void aFileThatIsTakenAwayIsWrongWhileItIsThere() {
        Expectation fault = only(resolution(says("Delete the file Pump.vxd from the D:\\Pump\\Old folder.")));
        assertEquals(Comparator.EXISTS, fault.getComparator());
        assertEquals("D$ Pump\\Old\\Pump.vxd", place(fault));
    }

    @Test
    void aFileThatComesBackGivesNoCondition() {
        assertTrue(resolution(step(1, "Rename Pump.dll to Pump.old."), step(2, "Run Setup again.")).getConditions().isEmpty());
        assertTrue(resolution(says("Delete the file Pump.dat.")).getConditions().isEmpty());
        assertTrue(resolution(says("Do not delete Pump.dll.")).getConditions().isEmpty());
    }

    @Test
    void aFileThatHasToBeThereIsWrongWhileItIsNot() {
        Expectation fault = only(resolution(says("Make sure that Pump.sys exists in the %SystemRoot%\\System32\\Drivers folder.")));
        assertEquals(Comparator.ABSENT, fault.getComparator());
        assertEquals("ADMIN$ System32\\Drivers\\Pump.sys", place(fault));
    }

    @Test
    void aFolderThatIsNotToldIsNotInvented() {
        assertEquals("ADMIN$ null", place(only(resolution(says("Stellen Sie sicher, dass Pump.dll vorhanden ist.")))));
    }

    @Test
    void aServiceWhoseKeyIsDeletedIsWrongWhileItIsThere() {
        Problem problem = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Delete this key:"), shows("…\\Services\\Pump"))
                .value("…\\Services\\Pump", Sense.FIX, "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Pump", "",
                        new RegistryData("", "", "", Change.DELETE, Standing.TOLD))
                .draft().problem();
        Expectation fault = only(problem);
        assertEquals(Comparator.EXISTS, fault.getComparator());
        assertEquals("Pump", assertInstanceOf(WindowsServiceProbe.class, fault.getProbe()).getService());
    }

    private static Problem deletedKey(String key) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Delete this key:"), shows("…\\Pump"))
                .value("…\\Pump", Sense.FIX, key, "", new RegistryData("", "", "", Change.DELETE, Standing.TOLD)).draft().problem();
    }

    @Test
    void aKeyThatIsDeletedIsWrongWhileItIsThere() {
        Expectation fault = only(deletedKey("HKLM\\SOFTWARE\\Farm\\Pump"));
        assertEquals(Comparator.EXISTS, fault.getComparator());
        assertEquals("HKLM\\SOFTWARE\\Farm\\Pump", assertInstanceOf(RegistryKeyProbe.class, fault.getProbe()).getKey());
        assertEquals("Pump is there", fault.getLabel().getFirst().getValue());
    }

    @Test
    void aKeyOfManyThingsOrWithAPlaceholderIsNotAskedFor() {
        assertEquals(List.of(), deletedKey("HKLM\\SOFTWARE").getConditions());
        assertEquals(List.of(), deletedKey("HKLM\\SOFTWARE\\Farm\\<your pump>").getConditions());
        assertEquals(List.of(), deletedKey("HKLM\\SOFTWARE\\Farm\\Pump(x)").getConditions());
        assertEquals(List.of(), deletedKey("HKCU\\Software\\Farm\\Pump").getConditions());
    }

    @Test
    void aServiceThatIsOnlyStartedAgainGivesNoCondition() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.RESOLUTION, says("Type net stop pump. Then start the Pump service."))
                .fact("net stop pump", Sense.MENTIONED, at -> new Fact.Service("pump", ServiceState.STOPPED, at))
                .fact("the Pump service", Sense.FIX, at -> new Fact.Service("Pump", ServiceState.RUNNING, at)).draft().problem();
        assertTrue(problem.getConditions().isEmpty());
    }

    @Test
    void versionsForSeveralProcessorsAreOne() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.RESOLUTION, says("Obtain these:"), shows("4.2.7.2 Pump.dll Intel\n4.2.7.1 Pump.dll Alpha"))
                .fact("4.2.7.2 Pump.dll Intel", Sense.FIX, at -> new Fact.FileVersion("Pump.dll", "4.2.7.2", "Intel", at))
                .fact("4.2.7.1 Pump.dll Alpha", Sense.FIX, at -> new Fact.FileVersion("Pump.dll", "4.2.7.1", "Alpha", at)).draft()
                .problem();
        assertEquals("4.2.7.1", only(problem).getExpected());
    }

    @Test
    void theColumnOfAPlatformLimitsARow() {
        Problem problem = Told.article("en", "Pump")
                .section(SectionKind.RESOLUTION, says("Obtain these:"), shows("6.0.1 Pump.386 Windows 2000"))
                .fact("6.0.1 Pump.386 Windows 2000", Sense.FIX, at -> new Fact.FileVersion("Pump.386", "6.0.1", "Windows 2000", at)).draft()
                .problem();
        assertEquals(List.of("2000"), only(problem).getPlatforms());
    }

    @Test
    void filesOfWindowsLieWhereItKeepsThem() {
        assertEquals("ADMIN$ system32\\inetsrv\\metadata.dll", place(version("Metadata.dll", "5.00.2195.4450")));
        assertEquals("ADMIN$ system32\\drivers\\pump.sys", place(version("Pump.sys", "5.0.2195.4450")));
        assertEquals("ADMIN$ null", place(version("Pump.dll", "1.2.3")));
        assertEquals("ADMIN$ null", place(version("Unidrv.dll", "5.0.2195.4450")));
    }

    @Test
    void aFileOfWindowsNtThatOlderWindowsWasGivenIsNotLookedForThere() {
        Expectation old = only(Told.article("en", "Pump").product("Microsoft Windows 95")
                .section(SectionKind.RESOLUTION, says("Obtain this:"), shows("4.00.1381.3 Pump.exe"))
                .file("4.00.1381.3", Sense.FIX, "Pump.exe", "4.00.1381.3").draft().problem());
        assertEquals("ADMIN$ null", place(old));
        assertTrue(old.getPlatforms().isEmpty());
    }

    private static Expectation version(String name, String version) {
        return only(Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Obtain this:"), shows(version + " " + name))
                .file(version, Sense.FIX, name, version).draft().problem());
    }

    private static Problem resolution(Block... blocks) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, blocks).draft().problem();
    }

    private static String place(Expectation expectation) {
        FileVersionProbe probe = assertInstanceOf(FileVersionProbe.class, expectation.getProbe());
        return probe.getShare() + ' ' + probe.getPath();
    }

    private static Expectation only(Problem problem) {
        List<Condition> conditions = problem.getConditions();
        assertEquals(1, conditions.size(), conditions::toString);
        return assertInstanceOf(Expectation.class, conditions.getFirst());
    }
}
