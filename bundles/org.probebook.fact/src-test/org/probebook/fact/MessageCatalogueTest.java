// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.internal.messages.MessageTable;
import org.probebook.fact.internal.messages.MessageTableWriter;

class MessageCatalogueTest {
    private static final String FULL = "The coop cannot take more hens because all perches are occupied.";
    private static final String LOCKED = "The hatch %1 of the coop is locked by another farmer.";
    private static final MessageCatalogue FARM = new MessageCatalogue(List.of(farm(), fragment()));

    private static MessageTable farm() {
        MessageTableWriter writer = new MessageTableWriter("farm");
        writer.add("en", 71, FULL);
        writer.add("en", 32, LOCKED);
        writer.add("en", 5, "Grain refused.");
        writer.add("en", 10013, "Grain refused.");
        writer.add("en", 87, "The feeder is not turned on.");
        writer.add("nl-NL", 71, "Het hok kan geen kippen meer opnemen omdat alle stokken bezet zijn.");
        writer.add("nl-NL", 32, "Het luik %1 van het hok is door een andere boer vergrendeld.");
        writer.add("ja", 71, "止まり木がすべて使用中のため、鶏小屋に鶏を追加できません。");
        writer.add("ja", 87, "餌箱の電源が入っていません。");
        return table(writer);
    }

    private static MessageTable fragment() {
        MessageTableWriter writer = new MessageTableWriter("fragment");
        writer.add("en", 71, "No perch left.");
        writer.add("de", 71, "Keine Stange mehr frei.");
        return table(writer);
    }

    private static MessageTable table(MessageTableWriter writer) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(out);
            return MessageTable.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LikelyError first(String text) {
        List<LikelyError> likely = FARM.likely(text, Optional.empty(), 5);
        assertFalse(likely.isEmpty(), text);
        return likely.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = { FULL, "THE COOP CANNOT TAKE MORE HENS BECAUSE ALL PERCHES ARE OCCUPIED", "Error 4: " + FULL,
            "C:\\farm\\coop.exe - " + FULL,
            "Coop Manager\n\nThe coop cannot take more hens\nbecause all perches are occupied.\n\nOK   Cancel",
            "The coop \\\\FARM\\north cannot take more hens because all perches are occupied.",
            "When dusk falls we read: \"" + FULL + "\" and nothing else.",
            "Hét hok kan geen kippen meer opnemen, omdat alle stokken bezet zijn", "keine stange mehr frei!",
            "止まり木がすべて使用中のため、鶏小屋に鶏を追加できません" })
    void aQuotedMessageIsSure(String text) {
        LikelyError error = first(text);
        assertEquals(71, error.code(), text);
        assertTrue(error.sure(), error::toString);
        assertEquals(FULL, error.message());
        assertEquals("win32:71", error.fact().term());
        assertEquals("error 71", error.label());
    }

    @ParameterizedTest
    @ValueSource(strings = { "The coop cannot take hens because all perches are occupied.",
            "The coop cannot take more hens because all porches are occupied.",
            "The coop cannot take more hens because all perches" })
    void aMessageThatIsNotQuiteRightIsFoundYet(String text) {
        LikelyError error = first(text);
        assertEquals(71, error.code());
        assertTrue(error.similarity() < 1, error::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The hatch C:\\coop\\north.hatch of the coop is locked by another farmer.",
            "The hatch to the north of the coop is locked by another farmer",
            "The hatch %1 of the coop is locked by another farmer." })
    void aPlaceholderStandsForAnything(String text) {
        assertEquals(32, first(text).code());
        assertTrue(first(text).sure());
        assertEquals(1, first(text).similarity(), 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "%", "% % %1", "\"", "?!", "Hens lay eggs, and roosters crow at dawn.", "hens", "71",
            "coop coop coop" })
    void otherTextsAreNoMessages(String text) {
        assertEquals(List.of(), FARM.likely(text, Optional.empty(), 5));
    }

    @Test
    void fewWordsAmidASentenceAreAskedAbout() {
        assertTrue(first("Grain refused").sure());
        List<LikelyError> amid = FARM.likely("since monday the old farmers say grain refused by hens goes to the geese next door",
                Optional.empty(), 5);
        assertTrue(amid.stream().noneMatch(LikelyError::sure), amid::toString);
    }

    @Test
    void ofTwoErrorsWithOneMessageTheCommonOneIsMeant() {
        List<LikelyError> likely = FARM.likely("Grain refused.", Optional.empty(), 5);
        assertEquals(List.of(5L, 10013L), likely.stream().map(LikelyError::code).toList());
        assertEquals(List.of(true, false), likely.stream().map(LikelyError::sure).toList());
    }

    @Test
    void severalMessagesInOnePasteAreAllFound() {
        List<LikelyError> likely = FARM.likely("10:01 " + FULL + "\n10:02 restarted by hand\n10:07 The feeder is not turned on.\n",
                Optional.empty(), 5);
        assertEquals(List.of(71L, 87L), likely.stream().filter(LikelyError::sure).map(LikelyError::code).sorted().toList());
        LikelyError coop = likely.stream().filter(error -> error.code() == 71).findFirst().orElseThrow();
        assertEquals(new Span(6, 6 + FULL.length() - 1), coop.at());
    }

    @Test
    void wordingsComeFromAllTablesTheLargerFirst() {
        assertEquals(List.of(FULL, "No perch left."), FARM.wordings(Space.WIN32, 71));
        assertEquals(List.of(), FARM.wordings(Space.HRESULT, 71));
        assertEquals(List.of(), FARM.wordings(Space.WIN32, 99));
        assertEquals(Optional.of("Keine Stange mehr frei."), FARM.message(Space.WIN32, 71, "de-AT"));
        assertEquals(Optional.empty(), FARM.message(Space.WIN32, 71, "fr"));
        assertEquals(List.of("farm", "fragment"), FARM.sources());
    }

    @ParameterizedTest
    @CsvSource({ "71, de", "1395, fr", "1056, es", "64, ru", "1326, zh-TW", "53, pt-BR", "1722, it", "2, en" })
    void theProductKnowsMessagesWithoutAnyFragment(long code, String language) {
        MessageCatalogue catalogue = MessageCatalogue.standard();
        String message = catalogue.message(Space.WIN32, code, language).orElseThrow();
        LikelyError error = catalogue.likely("Setup - " + message, Optional.of(language), 3).getFirst();
        assertEquals(code, error.code(), message);
        assertTrue(error.sure());
        assertEquals(ErrorCatalogue.standard().code(Space.WIN32, code).orElseThrow().symbol(), error.symbol());
    }

    @Test
    void theFragmentAddsLanguages() throws IOException {
        Path place = Path.of("../org.probebook.fact.messages.wine").resolve(MessageCatalogue.TABLE);
        Assumptions.assumeTrue(Files.exists(place), "without the fragment org.probebook.fact.messages.wine");
        try (InputStream in = Files.newInputStream(place)) {
            MessageCatalogue catalogue = new MessageCatalogue(List.of(MessageTable.read(in)));
            assertTrue(catalogue.sources().getFirst().contains("LGPL-2.1"));
            for (String language : List.of("nl", "ja", "ko", "sv", "pl", "tr", "ar", "lt", "zh-CN")) {
                String message = catalogue.message(Space.WIN32, 1056, language).orElseThrow();
                assertEquals(1056, catalogue.likely(message, Optional.empty(), 1).getFirst().code(), message);
            }
        }
    }

    @Test
    void longTextsAreReadInTime() {
        MessageCatalogue catalogue = MessageCatalogue.standard();
        String message = catalogue.message(Space.WIN32, 1395, "en").orElseThrow();
        String line = "The hens of farm 17 went to \\\\COOP\\north at 10:05, and the system had no file there to open.\n";
        String text = line.repeat(50) + message + "\n" + line.repeat(50);
        List<LikelyError> likely = Assertions.assertTimeout(Duration.ofSeconds(5), () -> catalogue.likely(text, Optional.empty(), 3));
        assertEquals(1395, likely.getFirst().code());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> catalogue.likely("システムエラー".repeat(2000), Optional.empty(), 3));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> catalogue.likely("x".repeat(100_000), Optional.empty(), 3));
    }
}
