// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.FileVersionProbe;
import org.probebook.knowledge.probes.OpenPipesProbe;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryKeyProbe;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.probes.WindowsServiceProbe;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.stub.Machine;
import org.probebook.probe.smb.stub.Mischief;
import org.probebook.probe.smb.stub.ProgramBytes;
import org.probebook.probe.smb.stub.WindowsStub;

/** Every kind against a server that signs one in and then does wrong: it ends in time, takes no more memory than it may, and tells the right reason. */
@Timeout(120)
class HostileAnswersTest {
    private static final ProbesFactory PROBES = ProbesFactory.eINSTANCE;
    /** For those that never answer. */
    private static final Duration LIMIT = Duration.ofMillis(1500);
    /** For those that answer at once: their reason comes long before. */
    private static final Duration LONG_LIMIT = Duration.ofSeconds(15);
    private static final Set<Mischief> SLOW = EnumSet.of(Mischief.SILENCE, Mischief.DRIP, Mischief.PENDING, Mischief.UNFINISHED,
            Mischief.FLOOD, Mischief.LONGER, Mischief.ENDLESS, Mischief.MORE);
    private static final Duration GRACE = Duration.ofSeconds(4);
    private static final String KEY = "HKLM\\SYSTEM\\CurrentControlSet\\Control\\LSA";
    private static final String FILE = "system32\\drivers\\rdr.sys";
    /** A reply of a procedure is cut off at 4 MB; a file's head is smaller. */
    private static final long MOST_SENT = 6 << 20;
    private static final Set<String> WITHOUT_PIPES = Set.of("FileVersionProbe", "ConnectionLimitProbe");
    private static final Set<String> LISTING = Set.of("SmbSessionsProbe", "OpenFilesProbe", "OpenPipesProbe", "SharesProbe",
            "AnonymousAccessProbe");

    HostileAnswersTest() {
        SambaFixture.quiet();
    }

    /** What a question came to, as far as it matters here. */
    private record Outcome(String reason, String told, long millis, long sent) {
    }

    private static Machine machine(Mischief mischief, int rightAnswers) {
        Machine machine = new Machine("OLDBOX", "5.0", Machine.WORKSTATION).mischief(mischief, rightAnswers).printer("laser")
                .dword(KEY, "Value", 1)
                .service("Spooler", 4, 2).open("\\PIPE\\spoolss", "").file("ADMIN$", FILE, ProgramBytes.of(false, 4, 0, 1381, 7052));
        for (int i = 0; i < 10; i++) {
            machine.session("\\\\192.0.2." + i, "", 1800, 1700);
        }
        return machine;
    }

    private static Probe probe(IProbeKind kind) {
        Probe probe = (Probe) PROBES.create(kind.probe());
        switch (probe) {
            case RegistryValueProbe value -> {
                value.setKey(KEY);
                value.setName("Value");
            }
            case RegistryKeyProbe key -> key.setKey(KEY);
            case FileVersionProbe file -> file.setPath(FILE);
            case OpenPipesProbe pipes -> pipes.setPipe("spoolss");
            case WindowsServiceProbe service -> service.setService("Spooler");
            default -> { // needs nothing
            }
        }
        return probe;
    }

    private static Outcome outcome(IProbeKind kind, Mischief mischief, int rightAnswers) throws IOException, InterruptedException {
        try (WindowsStub stub = new WindowsStub(machine(mischief, rightAnswers));
                HostSession session = new HostSession(SambaFixture.host("127.0.0.1", stub.port()), SambaFixture.account("probe"))) {
            long start = System.nanoTime();
            String reason = "";
            String told;
            try {
                told = session.within(limit(mischief), () -> kind.observe(probe(kind), session)).values().toString();
            } catch (ProbeException e) {
                reason = e.reason().name();
                told = e.getMessage();
            }
            return new Outcome(reason, told, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), stub.sent());
        }
    }

    private static Map<String, Outcome> outcomes(Mischief mischief, int rightAnswers) throws InterruptedException, ExecutionException {
        Map<String, FutureTask<Outcome>> asked = new TreeMap<>();
        for (IProbeKind kind : SmbKinds.all(new SmbHosts())) {
            FutureTask<Outcome> task = new FutureTask<>(() -> outcome(kind, mischief, rightAnswers));
            asked.put(kind.probe().getName(), task);
            Thread.ofVirtual().start(task);
        }
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Map.Entry<String, FutureTask<Outcome>> one : asked.entrySet()) {
            outcomes.put(one.getKey(), one.getValue().get());
        }
        return outcomes;
    }

    /** What may come of a question; an empty set: it is answered, for the mischief does not touch it. */
    private static Set<Reason> expected(Mischief mischief, String probe) {
        boolean untouched = "SmbProtocolProbe".equals(probe) || !mischief.ofMessages() && WITHOUT_PIPES.contains(probe)
                || mischief == Mischief.OUTSIDE && "ConnectionLimitProbe".equals(probe) // that it is let in is all that it looks at
                || mischief == Mischief.MORE && !LISTING.contains(probe);
        if (untouched) {
            return Set.of();
        }
        return switch (mischief) {
            case SILENCE, DRIP, PENDING, UNFINISHED, FLOOD, LONGER -> EnumSet.of(Reason.TIMED_OUT);
            case HANG_UP -> EnumSet.of(Reason.UNREACHABLE);
            case ENDLESS, MORE -> EnumSet.of(Reason.MALFORMED, Reason.TIMED_OUT);
            default -> EnumSet.of(Reason.MALFORMED);
        };
    }

    private static Duration limit(Mischief mischief) {
        return SLOW.contains(mischief) ? LIMIT : LONG_LIMIT;
    }

    /** Whether it took no longer, and no more, than it may; and, if it gave up for want of time, did not do so early. */
    private static boolean bounded(Outcome outcome, Mischief mischief) {
        long limit = limit(mischief).toMillis();
        boolean early = Reason.TIMED_OUT.name().equals(outcome.reason()) && outcome.millis() < limit - 50;
        return !early && outcome.millis() < limit + GRACE.toMillis() && (mischief == Mischief.FLOOD || outcome.sent() <= MOST_SENT);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void everyKindEndsInTimeWithTheRightReason(Mischief mischief) throws Exception {
        List<String> wrong = new ArrayList<>();
        outcomes(mischief, 0).forEach((probe, outcome) -> {
            Set<Reason> expected = expected(mischief, probe);
            boolean right = expected.isEmpty() ? outcome.reason().isEmpty() : among(expected, outcome);
            if (!right || !bounded(outcome, mischief)) {
                wrong.add(probe + " expected " + expected + ": " + outcome);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    /** In the middle of a question: while a pipe is opened, agreed on, asked. What was answered before that is what an honest server answers. */
    @ParameterizedTest
    @CsvSource({ "OUTSIDE, 1", "OUTSIDE, 2", "OUTSIDE, 3", "OUTSIDE, 4", "BEHEADED, 1", "BEHEADED, 2", "BEHEADED, 3", "BEHEADED, 4",
            "OTHER_COMMAND, 1", "OTHER_COMMAND, 2", "OTHER_COMMAND, 3", "HANG_UP, 1", "HANG_UP, 2", "HANG_UP, 3", "SILENCE, 3", "DRIP, 3",
            "UNFINISHED, 3", "FLOOD, 3", "PENDING, 3" })
    void neitherDoesMischiefInTheMiddleMakeAnAnswer(Mischief mischief, int rightAnswers) throws Exception {
        Map<String, Outcome> honest = outcomes(Mischief.NONE, 0);
        List<String> wrong = new ArrayList<>();
        outcomes(mischief, rightAnswers).forEach((probe, outcome) -> {
            boolean right = outcome.reason().isEmpty()
                    ? outcome.told().equals(honest.get(probe).told())
                    : among(expected(mischief, "any"), outcome);
            if (!right || !bounded(outcome, mischief)) {
                wrong.add(probe + ": " + outcome);
            }
        });
        assertEquals("", String.join("\n", wrong));
    }

    private static boolean among(Set<Reason> expected, Outcome outcome) {
        return expected.stream().anyMatch(one -> one.name().equals(outcome.reason()));
    }

    @Test
    void aServerThatDoesNoWrongIsAnswered() throws Exception {
        outcomes(Mischief.NONE, 0).forEach((probe, outcome) -> assertTrue(outcome.reason().isEmpty(), () -> probe + ": " + outcome));
    }
}
