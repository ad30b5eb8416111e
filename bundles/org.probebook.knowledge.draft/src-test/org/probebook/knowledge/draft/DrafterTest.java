// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.probebook.knowledge.draft.Told.entry;
import static org.probebook.knowledge.draft.Told.says;
import static org.probebook.knowledge.draft.Told.shows;
import static org.probebook.knowledge.draft.Told.step;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.probebook.article.SectionKind;
import org.probebook.fact.RegistryData;
import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.Sense;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.storage.KnowledgeFile;

class DrafterTest {
    private static final String CLIENT_KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters";

    @Test
    void aFixOfSeveralPartsIsOneConditionWhoseFaultIsAnyPart() {
        Told told = Told.article("en", "Sleepy connections pile up").product("Windows NT Workstation", "4.0")
                .section(SectionKind.SYMPTOMS, says("The client computer is turned away with error 71 by the file server."))
                .section(SectionKind.CAUSE, says("The redirector forgets to sign off."))
                .section(SectionKind.RESOLUTION, says("To resolve this problem, bring in the new driver and set a value:"),
                        shows("Version        Size     File name\n---------------------------------\n4.0.1381.9000  265,264  Rdr.sys"),
                        step(1, "Start Registry Editor."), step(2, "Set SleepTime to 0 in the key of the client."),
                        step(3, "Restart the computer."))
                .error("71", 71).file("4.0.1381.9000  265,264  Rdr.sys", Sense.FIX, "Rdr.sys", "4.0.1381.9000")
                .value("SleepTime to 0", Sense.FIX, CLIENT_KEY, "SleepTime", "REG_DWORD", "0");
        Problem problem = told.draft().problem();
        Fix fix = only(problem.getFixes());
        AnyOf wrong = assertInstanceOf(AnyOf.class, fix.getVerification());
        assertAll(() -> assertSame(wrong, only(problem.getCauses()).getCondition()), () -> assertEquals(Role.CLIENT, wrong.getRole()),
                () -> assertEquals(Purpose.FIX, wrong.getPurpose()), () -> assertEquals(2, wrong.getParts().size()),
                () -> assertEquals(List.of("nt4"), expectation(wrong.getParts().get(1)).getPlatforms()),
                () -> assertEquals("system32\\drivers\\rdr.sys",
                        ((FileVersionProbe) expectation(wrong.getParts().get(1)).getProbe()).getPath()),
                () -> assertEquals(Comparator.LESS, expectation(wrong.getParts().get(1)).getComparator()),
                () -> assertEquals("4.0.1381.9000", expectation(wrong.getParts().get(1)).getExpected()),
                () -> assertEquals(3, fix.getSteps().size()), () -> assertEquals(List.of(Risk.RESTART), fix.getSteps().get(2).getRisks()),
                () -> assertEquals(List.of(Risk.REGISTRY), fix.getSteps().get(1).getRisks()),
                () -> assertTrue(fix.getRisks().containsAll(List.of(Risk.RESTART, Risk.REGISTRY))),
                () -> assertEquals(List.of("win32:71"), only(problem.getSymptoms()).getFacts()),
                () -> assertEquals(problem.getSymptoms(), only(problem.getCauses()).getExplains()));
    }

    @Test
    void aValueWhoseDefaultIsNotToldIsWrongWhenItIsMissingToo() {
        Condition wrong = only(set("Set Limit to 5.", "5").draft().problem().getConditions());
        AnyOf either = assertInstanceOf(AnyOf.class, wrong);
        assertEquals(List.of(Comparator.ABSENT, Comparator.NOT_EQUAL),
                either.getParts().stream().map(part -> expectation(part).getComparator()).toList());
    }

    @Test
    void aDefaultThatIsToldCountsForAMissingValue() {
        Told told = set("Set Limit to 5. The default is 600.", "5").value("The default is 600", Sense.MENTIONED, "HKLM\\Software\\Pump",
                "limit",
                new RegistryData("", "600", "", Change.SET, Standing.DEFAULT));
        Expectation wrong = expectation(only(told.draft().problem().getConditions()));
        assertAll(() -> assertEquals("600", wrong.getWhenAbsent()), () -> assertEquals(Comparator.NOT_EQUAL, wrong.getComparator()),
                () -> assertEquals("5", wrong.getExpected()), () -> assertEquals(Role.HOST, wrong.getRole()));
    }

    @Test
    void anyOfSeveralGoodValuesIsEnough() {
        Told told = set("Set Limit to 5 or 7.", "5").value("7", Sense.FIX, "HKLM\\Software\\Pump", "Limit", "REG_DWORD", "7");
        AllOf neither = assertInstanceOf(AllOf.class, only(told.draft().problem().getConditions()));
        assertEquals(List.of("5", "7"), neither.getParts().stream().map(part -> expectation(part).getExpected()).toList());
    }

    @Test
    void whatIsToBeRemovedIsWrongWhileItIsThere() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Delete the value Limit.")).value("Limit", Sense.FIX,
                "HKLM\\Software\\Pump", "Limit", new RegistryData("", "", "", Change.DELETE, Standing.TOLD));
        assertEquals(Comparator.EXISTS, expectation(only(told.draft().problem().getConditions())).getComparator());
    }

    @Test
    void whatMayBeRemovedOrSetIsWrongOnlyWhileItIsAnother() {
        Told told = set("Delete the value Limit, or set Limit to 5.", "5").value("the value Limit", Sense.FIX, "HKLM\\Software\\Pump",
                "Limit",
                new RegistryData("", "", "", Change.DELETE, Standing.TOLD));
        Expectation wrong = expectation(only(told.draft().problem().getConditions()));
        assertAll(() -> assertEquals(Comparator.NOT_EQUAL, wrong.getComparator()), () -> assertEquals("5", wrong.getExpected()));
    }

    @Test
    void aRangeIsDraftedAsOne() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Give Limit a value from 1 to 65535.")).value("Limit",
                Sense.FIX,
                "HKLM\\Software\\Pump", "Limit", new RegistryData("REG_DWORD", "", "1..65535", Change.SET, Standing.TOLD));
        AnyOf either = assertInstanceOf(AnyOf.class, only(told.draft().problem().getConditions()));
        assertEquals("1..65535", expectation(either.getParts().get(1)).getExpected());
        assertEquals(Comparator.NOT_BETWEEN, expectation(either.getParts().get(1)).getComparator());
    }

    @Test
    void placeholdersOfTheReadersOwnGiveNoCondition() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Set Limit to 5 for your pump.")).value("Limit",
                Sense.FIX,
                "HKLM\\Software\\<pump>", "Limit", "REG_DWORD", "5");
        assertTrue(told.draft().problem().getConditions().isEmpty());
    }

    @Test
    void keysThatStandForOthersGiveNoCondition() {
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says("Set Limit to 5 below the hive that you loaded."))
                .value("Limit",
                        Sense.FIX, "HKLM\\Mine\\ControlSet001\\Pump", "Limit", "REG_DWORD", "5");
        assertTrue(told.draft().problem().getConditions().isEmpty());
    }

    @Test
    void aValueWithoutDataIsMissingOnlyWhereItIsToBeAdded() {
        assertTrue(limit("Choose what suits you for Limit.").draft().problem().getConditions().isEmpty());
        assertEquals(Comparator.ABSENT,
                expectation(only(limit("On the Edit menu, click Add Value, and make Limit.").draft().problem().getConditions()))
                        .getComparator());
    }

    private static Told limit(String words) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, says(words)).value("Limit", Sense.FIX, "HKLM\\Software\\Pump",
                "Limit",
                "REG_DWORD", "");
    }

    @Test
    void aSettingThatIsToBlameHoldsWhileItIsSet() {
        Told told = Told.article("en", "Pump").section(SectionKind.CAUSE, says("Limit is 9."))
                .section(SectionKind.RESOLUTION, says("Ask the maker."))
                .value("Limit is 9", Sense.CAUSE, "HKLM\\Software\\Pump", "Limit", "REG_DWORD", "9");
        Problem problem = told.draft().problem();
        Expectation fault = expectation(only(problem.getConditions()));
        assertAll(() -> assertEquals(Comparator.EQUAL, fault.getComparator()), () -> assertEquals(Purpose.CAUSE, fault.getPurpose()),
                () -> assertSame(fault, only(problem.getCauses()).getCondition()));
    }

    @Test
    void eachWayOutIsAFixAndAWorkaroundIsCalledSo() {
        Told told = Told.article("en", "Pump stops")
                .section(SectionKind.RESOLUTION, says("To resolve this problem, use one of the following:"),
                        entry("Replace the pump."), entry("Clean the pump."))
                .section(SectionKind.WORKAROUND, says("To work around this problem, pour by hand."));
        List<Fix> fixes = told.draft().problem().getFixes();
        assertAll(
                () -> assertEquals(List.of("Replace the pump.", "Clean the pump.", "Pour by hand"),
                        fixes.stream().map(fix -> fix.getTitle().getFirst().getValue()).toList()),
                () -> assertEquals(List.of(false, false, true), fixes.stream().map(Fix::isWorkaround).toList()));
    }

    @Test
    void possibleCausesInAListAreCausesOfTheirOwn() {
        Told told = Told.article("en", "Pump stops").section(SectionKind.CAUSE, says("One of these is to blame:"),
                entry("The belt is torn."), entry("The tank is empty."));
        assertEquals(List.of("The belt is torn.", "The tank is empty."),
                told.draft().problem().getCauses().stream().map(cause -> cause.getStatement().getFirst().getValue()).toList());
    }

    @Test
    void circumstancesThatAreAllNeededAreOneCause() {
        Told told = Told.article("en", "Pump stops").section(SectionKind.CAUSE, says("It happens when all of the following are true:"),
                entry("The belt is old."),
                entry("The tank is full."));
        assertEquals("It happens when all of the following are true: The belt is old.; The tank is full.",
                only(told.draft().problem().getCauses()).getStatement().getFirst().getValue());
    }

    @Test
    void asManyWaysAsCausesAreOneForEach() {
        Told told = Told.article("en", "Pump stops")
                .section(SectionKind.CAUSE, says("One of these is to blame:"), entry("The belt is torn."), entry("The tank is empty."))
                .section(SectionKind.RESOLUTION, says("Use one of the following:"), entry("Replace the belt."), entry("Fill the tank."));
        Problem problem = told.draft().problem();
        assertEquals(List.of(problem.getFixes().get(1)), problem.getCauses().get(1).getFixes());
    }

    @Test
    void theVersionThatMendsItIsAFix() {
        Told told = Told.article("en", "Pump stops").section(SectionKind.CAUSE, says("A valve sticks at night."))
                .section(SectionKind.STATUS,
                        says("Contoso has confirmed this. This problem was first corrected in Contoso Pump 4.0 Service Pack 2."));
        Problem problem = told.draft().problem();
        assertEquals("Install Contoso Pump 4.0 Service Pack 2, or later", only(problem.getFixes()).getTitle().getFirst().getValue());
        assertEquals(problem.getFixes(), only(problem.getCauses()).getFixes());
    }

    @Test
    void aServicePackThatIsToBeHadIsToldWhichItIs() {
        Told told = Told.article("en", "Pump stops")
                .section(SectionKind.RESOLUTION, says("To resolve this problem, obtain the latest service pack for Contoso Pump."))
                .section(SectionKind.STATUS, says("This problem was first corrected in Contoso Pump 4.0 Service Pack 2."));
        String step = only(only(told.draft().problem().getFixes()).getSteps()).getText().getFirst().getValue();
        assertTrue(step.endsWith("This problem was first corrected in Contoso Pump 4.0 Service Pack 2."), step);
    }

    @Test
    void theMostSessionsThereMayBeAreACondition() {
        Told told = Told.article("nl", "Server weigert").section(SectionKind.SYMPTOMS,
                says("De server laat maximaal 10 verbindingen toe."));
        Expectation full = expectation(only(told.draft().problem().getConditions()));
        assertAll(() -> assertEquals("10", full.getExpected()), () -> assertEquals(Role.SERVER, full.getRole()),
                () -> assertEquals("De server heeft 10 sessies of meer", full.getLabel().getFirst().getValue()));
    }

    @Test
    void partsUnderTheHeadingOfOnePlatformAreForThatAlone() {
        Told told = Told.article("en", "Pump").product("Windows 2000").product("Windows XP")
                .section(SectionKind.RESOLUTION, says("Set a value, and see below."))
                .section(SectionKind.RESOLUTION, "Windows 2000", 2, says("Set Limit to 5."))
                .value("Limit to 5", Sense.FIX, "HKLM\\Software\\Pump", "Limit", "REG_DWORD", "5");
        AnyOf either = assertInstanceOf(AnyOf.class, only(told.draft().problem().getConditions()));
        either.getParts().forEach(part -> assertEquals(List.of("2000"), expectation(part).getPlatforms()));
    }

    @Test
    void everyPieceStandsWhereItsPassageSays() {
        Told told = set("Set Limit to 5.", "5").section(SectionKind.SYMPTOMS, says("The pump stops. It hums."));
        Draft draft = told.draft();
        assertFalse(draft.pieces().isEmpty());
        for (DraftPiece piece : draft.pieces()) {
            String words = told.article().sections().get(piece.section()).text().substring(piece.span().from(), piece.span().to());
            assertEquals(words, passage(piece).getQuote());
        }
    }

    @Test
    void theSameArticleGivesTheSameDraft() throws IOException {
        assertEquals(saved(set("Set Limit to 5.", "5").draft()), saved(set("Set Limit to 5.", "5").draft()));
    }

    @Test
    void aLongParagraphThatSaysNothingOfItsArticleIsNoReasonToFail() {
        String nothing = "To resolve this problem immediately, ask the support services of Contoso. ".repeat(40).strip();
        Told told = Told.article("en", "Pump").section(SectionKind.RESOLUTION, says(nothing), says("Replace the pump."));
        assertEquals("Replace the pump", only(told.draft().problem().getFixes()).getTitle().getFirst().getValue());
    }

    @Test
    void anEmptyArticleGivesAnEmptyDraft() {
        Draft draft = Told.article("en", "Nothing").draft();
        assertTrue(draft.pieces().isEmpty());
        assertEquals("Nothing", only(draft.problem().getTitle()).getValue());
    }

    @Test
    void chosenWordsAreASymptomACauseAndAFixAtOnce() {
        Told told = set("Set Limit to 5. Then rest.", "5");
        Problem problem = told.draft(0, "Set Limit to 5.").problem();
        assertAll(() -> assertEquals("Set Limit to 5.", only(problem.getSymptoms()).getStatement().getFirst().getValue()),
                () -> assertEquals("Set Limit to 5.", only(problem.getCauses()).getStatement().getFirst().getValue()),
                () -> assertEquals("Set Limit to 5", only(problem.getFixes()).getTitle().getFirst().getValue()),
                () -> assertEquals("Limit",
                        ((RegistryValueProbe) expectation(((AnyOf) only(problem.getConditions())).getParts().get(0)).getProbe())
                                .getName()));
    }

    private static Told set(String words, String value) {
        return Told.article("en", "Pump").section(SectionKind.RESOLUTION, says(words)).value("Limit to " + value, Sense.FIX,
                "HKLM\\Software\\Pump", "Limit",
                "REG_DWORD", value);
    }

    private static String saved(Draft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new KnowledgeFile(List.of()).write("draft.xmi", draft.problem(), out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Passage passage(DraftPiece piece) {
        return (Passage) piece.element().eContents().stream().filter(Passage.class::isInstance).findFirst().orElseThrow();
    }

    private static Expectation expectation(Condition condition) {
        return assertInstanceOf(Expectation.class, condition);
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list::toString);
        return list.getFirst();
    }
}
