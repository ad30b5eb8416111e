// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.entry;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.shows;
import static org.probebook.knowledge.draft.Told.step;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.Block;
import org.probebook.article.SectionKind;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Risk;

/** How a resolution is divided into fixes, what they are called, and what each step risks. */
class WaysOutTest {

    @Test
    void aMethodIsCalledByItsHeading() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("To resolve this, use one or more of these methods."))
                .section(SectionKind.RESOLUTION, "Method 1: Change the Belt", 2, step(1, "Click Start."), step(2, "Change the belt."))
                .section(SectionKind.RESOLUTION, "Method Two: Oil the Wheel", 2, step(1, "Oil it."));
        assertEquals(List.of("Change the Belt", "Oil the Wheel"), titles(told.draft().problem()));
    }

    @Test
    void methodsMayBeHeadedByALineOfTheText() {
        assertEquals(List.of("Change the Belt", "Oil the Wheel"),
                titles(resolution(says("Methode 1: Change the Belt"), says("Take a new one."),
                        says("Methode 2: Oil the Wheel"), says("Take good oil."))));
    }

    @Test
    void partsThatAreDoneInTheirOrderAreOneFix() {
        Told told = Told.article("en", "Pump")
                .section(SectionKind.RESOLUTION,
                        says("Use the following methods in the order presented to stop the belt, empty the tank, and then start the belt."))
                .section(SectionKind.RESOLUTION, "Stop the Belt", 2, says("Windows 98:"), step(1, "Lift it."), says("Windows 2000:"),
                        step(1, "Press it."))
                .section(SectionKind.RESOLUTION, "Empty the Tank", 2, step(1, "Open it."))
                .section(SectionKind.RESOLUTION, "Start the Belt", 2, step(1, "Let it down."));
        Problem problem = told.draft().problem();
        assertEquals(List.of("Stop the belt, empty the tank, and then start the belt"), titles(problem));
        assertEquals(List.of("Windows 98: Lift it.", "Windows 2000: Press it.", "Open it.", "Let it down."),
                problem.getFixes().getFirst().getSteps().stream().map(one -> one.getText().getFirst().getValue()).toList());
    }

    @Test
    void numberedPartsAreOneFix() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("To change the belt, do this:"))
                .section(SectionKind.RESOLUTION, "Step 1: Open the Lid", 2, says("Lift the lid."))
                .section(SectionKind.RESOLUTION, "Step 2: Close the Lid", 2, says("Put the lid down."))
                .value("the lid down", Sense.FIX, "HKLM\\Software\\Pump", "Lid", "REG_DWORD", "1");
        assertEquals(1, told.draft().problem().getFixes().size());
        assertEquals(2, told.draft().problem().getConditions().size() + told.draft().problem().getFixes().size());
    }

    @Test
    void anotherVersionsFixIsAnotherFix() {
        assertEquals(List.of("Change the belt", "If you are using Pump 4.0, oil the wheel", "Wait until the tank is full"),
                titles(resolution(says("To resolve this problem, change the belt."), says("If you are using Pump 4.0, oil the wheel."),
                        says("Or, wait until the tank is full."))));
    }

    @Test
    void aPlatformHeadsAFixOfItsOwn() {
        assertEquals(List.of("Change the belt (Windows NT 4.0)", "Oil the wheel (Windows 2000)"), titles(resolution(says("Windows NT 4.0"),
                step(1, "Change the belt."), says("Windows 2000:"), step(1, "Oil the wheel."))));
    }

    @Test
    void aNavigatingStepIsNoTitle() {
        assertEquals(List.of("Change the belt's width."),
                titles(resolution(says("Follow these steps:"), step(1, "Click Start, and type belt."),
                        step(2, "Change the belt's width."), step(3, "Click OK."))));
    }

    @Test
    void thatOneOfSeveralIsEnoughIsNoStep() {
        Problem problem = resolution(says("To work around the problem, do one of the following:"), says("Wait for an hour."), says("-or-"),
                says("Pour by hand."));
        assertEquals(List.of("Wait for an hour", "Pour by hand"), titles(problem));
        assertEquals(1, problem.getFixes().getFirst().getSteps().size());
    }

    @Test
    void whatIsSoughtOrKeptIsNoTitle() {
        assertEquals(List.of("Delete the belt."),
                titles(resolution(says("Follow these steps:"), step(1, "Make a backup copy of the belt."),
                        step(2, "In the Named box, type \"belt\", and then click Find Now."),
                        step(3, "Right-click it. Delete the belt."))));
    }

    @Test
    void aMethodsNumberIsNoTitle() {
        assertEquals(
                List.of("Buy a pump of which every part is new, and that has a belt and a tank, from a shop that sells them", "Oil it"),
                titles(resolution(
                        says("Option 1:\nBuy a pump of which every part is new, and that has a belt and a tank, from a shop that sells them."),
                        says("Option 2:\nOil it."))));
    }

    @Test
    void whatAReaderHasToBeIsNoTitle() {
        assertEquals(List.of("Change the belt."), titles(resolution(says("Use these steps. You must be the keeper of the pump."),
                step(1, "Open the lid."), step(2, "Change the belt."))));
    }

    @Test
    void whyIsNoTitle() {
        assertEquals(List.of("Change the belt"), titles(resolution(says("Because the belt is old, this happens. Change the belt."))));
        assertEquals(List.of("Delete the belt"), titles(resolution(says("As a workaround to the problem, delete the belt."))));
    }

    @Test
    void whatStepsAreForIsTheirTitle() {
        assertEquals(List.of("Take the belt out"),
                titles(resolution(says("Follow these steps to take the belt out:"), step(1, "Open it."))));
    }

    @Test
    void whatToDoMayBeToldBesideTheResolutions() {
        assertEquals(List.of("Add oil to the belt."), titles(Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("It stops."))
                .section(SectionKind.MORE_INFORMATION, says("The belt must be given some oil."), says("To do this, follow these steps:"),
                        step(1, "Open the lid."), step(2, "Add oil to the belt."), says("Pumps are old."))
                .draft().problem()));
        assertEquals(List.of("Pour by hand"), titles(Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("It stops."))
                .section(SectionKind.MORE_INFORMATION, says("Pumps are old. To work around this problem, pour by hand.")).draft()
                .problem()));
    }

    @Test
    void howTheProblemIsSeenIsNoWayOut() {
        assertEquals(List.of(), titles(Told.article("en", "Pump").section(SectionKind.SYMPTOMS, says("It stops."))
                .section(SectionKind.MORE_INFORMATION, says("To reproduce this, follow these steps:"), step(1, "Open the lid.")).draft()
                .problem()));
    }

    @Test
    void whatIsDoneIsTheTitleAndNotHowItIsTold() {
        assertEquals(List.of("Change the belt"), titles(resolution(says("To change the belt, follow these steps:"), step(1, "Open it."))));
    }

    @Test
    void thatThereIsNoWayOutIsNone() {
        assertTrue(resolution(says("There is no workaround for this."), says("Contoso knows of no solution.")).getFixes().isEmpty());
    }

    @Test
    void anAdviceToKeepADiskIsNoFix() {
        assertEquals(List.of("Change the belt"), titles(resolution(
                says("If you are running Windows NT 4.0, you should also update your Emergency Repair Disk (ERD)."),
                says("Change the belt."))));
    }

    @Test
    void aWarningStaysWithItsSteps() {
        Fix fix = resolution(says("You can change the belt by following these steps:"),
                new Block.Note("WARNING", "Do not try this with a steam pump."), step(1, "Open it."), step(2, "Close it.")).getFixes()
                .getFirst();
        assertEquals("Open it. WARNING: Do not try this with a steam pump.", words(fix, 0));
    }

    @Test
    void numberedEntriesOfWhichOneIsEnoughAreFixes() {
        assertEquals(List.of("Change the belt.", "Oil the wheel."),
                titles(resolution(says("Use one of the following methods:"), step(1, "Change the belt."), step(2, "Oil the wheel."))));
        assertEquals(List.of("Change the belt.", "Oil the wheel."),
                titles(resolution(says("Utilisez l'une des méthodes suivantes :"), entry("Change the belt."), entry("Oil the wheel."))));
    }

    @Test
    void whatNeedNotBeDoneIsNoRisk() {
        assertEquals(List.of(), risks("Put it back. You do not need to restart the computer."));
        assertEquals(List.of(), risks("Es ist nicht erforderlich, den Computer neu zu starten."));
        assertEquals(List.of(Risk.RESTART), risks("Then restart the computer."));
    }

    @Test
    void filesAndServicesAreTouchedByWhatIsDoneToThem() {
        assertEquals(List.of(Risk.FILES), risks("Rename Pump.dll in the folder of the tank."));
        assertEquals(List.of(Risk.FILES), risks("Benennen Sie die Datei um."));
        assertEquals(List.of(), risks("Make sure that all the files are there."));
        assertEquals(List.of(), risks("This is how it looks in Pump Service Pack 2."));
        assertEquals(List.of(Risk.FILES), risks("Install the Servicepack of the pump."));
        assertEquals(List.of(Risk.INTERRUPTION), risks("Restart the Pump service."));
        assertEquals(List.of(), risks("Select the hotfix key, and look at it."));
        assertEquals(List.of(Risk.REGISTRY), risks("Use Registry Editor (Regedt32.exe) to delete the value Limit."));
    }

    @Test
    void aKeyThatIsOnlyReadIsNoRisk() {
        assertEquals(List.of(), risks("In the registry, note the name of the key. Each pump creates a registry key."));
        assertEquals(List.of(), risks("Type the name of the registry key in the Pump box."));
        assertEquals(List.of(Risk.REGISTRY), risks("Delete the Pump key in the registry."));
        assertEquals(List.of(Risk.REGISTRY), risks("Double-click the Pump.reg file."));
    }

    @Test
    void whatIsLostOrEditedIsARisk() {
        assertEquals(List.of(Risk.FILES), risks("Modify the Pump.bat file."));
        assertEquals(List.of(), risks("On the File menu, click Change Pump."));
        assertEquals(List.of(Risk.DATA_LOSS), risks("Run Setup, and select Remove All."));
        assertEquals(List.of(Risk.DATA_LOSS), risks("Delete the contents of the tank."));
    }

    @Test
    void theEditorOfTheRegistryStaysOpenUntilItIsClosed() {
        Fix fix = resolution(step(1, "Start Registry Editor."), step(2, "Delete the Limit key."), step(3, "Quit Registry Editor."),
                step(4, "Change the belt.")).getFixes().getFirst();
        assertEquals(List.of(List.of(), List.of(Risk.REGISTRY), List.of(), List.of()),
                fix.getSteps().stream().map(one -> List.copyOf(one.getRisks())).toList());
    }

    @Test
    void whereToReadOnIsNoFixInAnyLanguage() {
        assertEquals(List.of("Changez la courroie"), titles(resolution(says("Changez la courroie."), says("-ou-"),
                says("Pour plus d\u2019informations, voyez le manuel de la pompe."))));
        assertEquals(List.of("Wechseln Sie den Riemen"), titles(resolution(says("Wechseln Sie den Riemen."), says("- oder -"),
                says("Weitere Informationen finden Sie im Handbuch."))));
    }

    @Test
    void whatIsSetElsewhereIsAFixToo() {
        Problem problem = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Obtain the new belt."))
                .section(SectionKind.MORE_INFORMATION, says("Belts are old."), says("With the new belt, set Slip to 1."))
                .value("Slip to 1", Sense.FIX, "HKLM\\Software\\Pump", "Slip", "REG_DWORD", "1").draft().problem();
        assertEquals(List.of("Obtain the new belt", "Set Slip to 1"), titles(problem));
    }

    @Test
    void anotherWayMayBeginInTheMiddleOfAParagraph() {
        assertEquals(List.of("Change the belt", "Another workaround is to pour by hand"),
                titles(resolution(
                        says("To work around this, change the belt. It is old. Another workaround is to pour by hand. It takes long."))));
        assertEquals(2, resolution(says("Change the belt."), says("Or"), says("Pour by hand.")).getFixes().size());
    }

    @Test
    void aDescriptionBeforeWhatIsDoneIsNoTitle() {
        assertEquals(List.of("Replace it with the one of last year"),
                titles(resolution(says("The belt was made too short. Replace it with the one of last year."))));
        assertEquals(List.of("Paint the belt and wait"), titles(resolution(says("Paint the belt and wait. Use good paint."))));
    }

    @Test
    void beforeStepsASentenceThatDescribesIsNoTitle() {
        assertEquals(List.of("Change the belt."),
                titles(resolution(says("When you change a belt, Pump.exe notices it."), step(1, "Click Start."),
                        step(2, "Change the belt."))));
        assertEquals(List.of("Change the belt."),
                titles(resolution(says("On the pump, follow these steps:"), step(1, "Change the belt."))));
    }

    @Test
    void stepsThatGoOnWithTheirOrderAreNoChoice() {
        assertEquals(1, resolution(step(1, "Open the lid."), says("The tank has one of the following sizes:"), step(2, "Fill the tank."),
                step(3, "Close the lid.")).getFixes().size());
    }

    @Test
    void aMethodKeepsItsHeadingBeforeALead() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, "Method 4: Remove All and Begin Anew", 2,
                says("To resolve this issue, do the following steps:"), step(1, "Run the tool."));
        assertEquals(List.of("Remove All and Begin Anew"), titles(told.draft().problem()));
    }

    @Test
    void workaroundsInAListAreWorkaroundsOfTheirOwn() {
        assertEquals(List.of("Pour by hand.", "Wait for rain."),
                titles(resolution(says("The following workarounds take time:"), entry("Pour by hand."),
                        new Block.Item("1.", 1, "Fill the can."),
                        entry("Wait for rain."))));
    }

    @Test
    void whatAMakerGivesOnRequestIsTheFirstStep() {
        Fix fix = resolution(says(
                "A supported fix is now available from Contoso. To resolve this problem immediately, contact Contoso to obtain the fix."),
                says("Then set the switch of the pump to 1.")).getFixes().getLast();
        assertTrue(fix.getSteps().stream().anyMatch(one -> one.getText().getFirst().getValue().contains("switch of the pump")));
    }

    @Test
    void whatAFixRequiresIsToldWithIt() {
        Fix fix = resolution(says("To resolve this problem, contact Microsoft Product Support Services to obtain the fix."),
                says("1.2.3 Pump.dll"),
                new Block.Note("NOTE", "This fix requires Contoso Pump 4.0.")).getFixes().getFirst();
        assertTrue(fix.getSteps().stream().anyMatch(one -> one.getText().getFirst().getValue().contains("requires Contoso Pump 4.0")));
    }

    @Test
    void aPartOfAListIsNamedInTheTitle() {
        Problem problem = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Add Belt to the list Parts."))
                .value("Parts", Sense.FIX, "HKLM\\Software\\Pump", "Parts",
                        new RegistryData("", "Belt", "", Change.ADD_PART, Standing.TOLD))
                .draft().problem();
        assertEquals(List.of("Add Belt to Parts"), titles(problem));
    }

    @Test
    void whatIsToBeHadFromAnAddressIsAFix() {
        assertEquals(List.of("Press the knob again", "Download the new driver from the following Web site"),
                titles(resolution(says("To resolve this issue, press the knob again."),
                        says("To prevent this issue from occurring, download the new driver from the following Web site:"),
                        shows("http://contoso.example"))));
    }

    private static Problem resolution(Block... blocks) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, blocks).draft().problem();
    }

    private static List<String> titles(Problem problem) {
        return problem.getFixes().stream().map(fix -> fix.getTitle().getFirst().getValue()).toList();
    }

    private static List<Risk> risks(String words) {
        return List.copyOf(resolution(step(1, words)).getFixes().getFirst().getSteps().getFirst().getRisks());
    }

    private static String words(Fix fix, int number) {
        return fix.getSteps().get(number).getText().getFirst().getValue();
    }
}
