// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** What a pack says arrives at a host as one word of data, or is refused before anything is sent: for every fact, and every one of its arguments. */
class InjectionTest {
    private static final String HARMLESS = "harmless";
    private static final List<String> CONTROLS = List.of("a\ntouch x", "a\rtouch x", "a\u0000b", "a\u0085touch x", "\u001b]0;x\u0007",
            "a\u000b", "\n", "\u0000",
            "x\n", "a\u007fb");
    /** What hosts say to the first questions of those that have several. */
    private static final List<Reply> ANSWERS = List.of(Replies.out("10 regular file\n"), Replies.out("1900000000 +0000\n"),
            Replies.out("LoadState=loaded\nMainPID=7\n"));

    @ParameterizedTest
    @EnumSource
    void anArgumentIsOneWordOrRefused(SystemFact fact) {
        check(fact, SystemFactProbe::setArgument, argument(fact));
        check(fact, (probe, word) -> probe.setArgument("/" + word), HARMLESS);
    }

    @ParameterizedTest
    @EnumSource(names = { "FILE_LINE", "LOG_LINES_SINCE" })
    void aTextIsOneWordOrRefused(SystemFact fact) {
        check(fact, SystemFactProbe::setText, HARMLESS);
        check(fact, (probe, word) -> {
            probe.setArgument("/x");
            probe.setText(word);
        }, HARMLESS);
    }

    @Test
    void aServiceIsOneWordOrRefused() {
        check(SystemFact.LIMIT, SystemFactProbe::setService, HARMLESS);
    }

    @Test
    void noControlCharacterIsSent() {
        for (String word : CONTROLS) {
            for (SystemFact fact : List.of(SystemFact.FILE_EXISTS, SystemFact.FILE_LINE, SystemFact.LOG_LINES_SINCE)) {
                SystemFactProbe probe = probe(fact);
                probe.setArgument("/a" + word + "b");
                assertTrue(commands(probe).isEmpty(), word);
                probe = probe(fact);
                probe.setArgument("/a");
                probe.setText("a" + word + "b");
                assertTrue(fact == SystemFact.FILE_EXISTS || commands(probe).isEmpty(), word);
            }
        }
    }

    /** A word changes no other word, and makes no more of them. */
    private static void check(SystemFact fact, BiConsumer<SystemFactProbe, String> slot, String harmless) {
        SystemFactProbe usual = probe(fact);
        slot.accept(usual, harmless);
        List<Command> expected = commands(usual).orElse(List.of());
        for (String word : Stream.concat(CommandTest.NASTY.stream(), CONTROLS.stream()).filter(word -> !word.isBlank()).toList()) {
            SystemFactProbe probe = probe(fact);
            slot.accept(probe, word);
            commands(probe).ifPresent(asked -> assertEquals(fixed(expected, expected), fixed(asked, expected), fact + " " + word));
        }
    }

    /** The words that are not data; which ones are, the same questions with harmless data tell. */
    private static List<List<String>> fixed(List<Command> commands, List<Command> like) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            List<String> words = new ArrayList<>(commands.get(i).words());
            List<String> model = i < like.size() ? like.get(i).words() : List.of();
            for (int at = 0; at < Math.min(words.size(), model.size()); at++) {
                if (model.get(at).contains(HARMLESS)) {
                    words.set(at, "DATA");
                }
            }
            all.add(words);
        }
        return all;
    }

    private static String argument(SystemFact fact) {
        return switch (fact) {
            case TCP_LISTENING -> "22";
            case KERNEL_SETTING -> "vm." + HARMLESS;
            case LIMIT -> "nofile";
            default -> HARMLESS;
        };
    }

    private static SystemFactProbe probe(SystemFact fact) {
        return Replies.fact(fact, argument(fact), HARMLESS);
    }

    /** All commands of all the ways to ask; empty when the question is refused. */
    private static Optional<List<Command>> commands(SystemFactProbe probe) {
        try {
            List<Command> commands = new ArrayList<>();
            for (Question question : Questions.of(probe)) {
                follow(question, commands);
            }
            assertFalse(commands.isEmpty());
            commands.forEach(command -> assertTrue(command.text().chars().noneMatch(Character::isISOControl)));
            return Optional.of(commands);
        } catch (ProbeException e) {
            assertEquals(Reason.MALFORMED, e.reason(), e.getMessage());
            assertTrue(e.getMessage().length() < 1000 && e.getMessage().chars().noneMatch(Character::isISOControl), e.getMessage());
            return Optional.empty();
        }
    }

    private static void follow(Question question, List<Command> commands) {
        commands.add(question.command());
        for (Reply answer : ANSWERS) {
            try {
                if (question.read(answer) instanceof Told.Next next) {
                    follow(next.question(), commands);
                    return;
                }
            } catch (ProbeException e) {
                assertTrue(e.reason() != null, "that was the answer to another question");
            }
        }
    }
}
