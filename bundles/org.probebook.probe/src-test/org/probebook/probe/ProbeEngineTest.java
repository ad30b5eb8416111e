// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Not;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.RegistryValueProbe;

class ProbeEngineTest {
    private static final Host HOST = Host.parse("192.0.2.1");
    private static final Consumer<Finding> NOBODY = finding -> assertTrue(finding.evidence().millis() >= 0);
    private static final KnowledgeFactory MAKE = KnowledgeFactory.eINSTANCE;

    @Test
    void judgesWhatWasObserved() {
        Verdict verdict = run(new FakeKind(Map.of("KeepConn", FakeKind.value(600))), expectation("KeepConn", Comparator.NOT_EQUAL, "0"));
        Finding finding = ((Verdict.Judged) verdict).finding();
        assertEquals(Answer.HOLDS, finding.answer());
        assertEquals(Optional.of("600"), finding.observed());
        assertEquals("ask", finding.evidence().request());
    }

    @Test
    void anAbsentValueCountsAsItsDefault() {
        Expectation leaf = expectation("KeepConn", Comparator.NOT_EQUAL, "0");
        leaf.setWhenAbsent("600");
        Finding finding = ((Verdict.Judged) run(new FakeKind(Map.of("KeepConn", FakeKind.absent())), leaf)).finding();
        assertEquals(Answer.HOLDS, finding.answer());
        assertEquals(Optional.empty(), finding.observed());
    }

    @Test
    void whatTheHostDoesNotTellIsUnknownAndNotAbsent() {
        FakeKind kind = new FakeKind(Map.of("A",
                session -> new Observation(Map.of("value", "1"), "ask", "reply", Map.of("type", Reason.ACCESS_DENIED))));
        Expectation told = expectation("A", Comparator.EQUAL, "1");
        Expectation untold = expectation("A", Comparator.ABSENT, null);
        untold.setAttribute("type");
        Expectation defaulted = expectation("A", Comparator.EQUAL, "REG_DWORD");
        defaulted.setAttribute("type");
        defaulted.setWhenAbsent("REG_DWORD");
        List<Verdict> verdicts = runAll(kind, told, untold, defaulted);
        assertEquals(Answer.HOLDS, verdicts.get(0).answer());
        for (Verdict verdict : verdicts.subList(1, 3)) {
            assertEquals(Optional.of(Reason.ACCESS_DENIED), verdict.findings().findFirst().orElseThrow().reason());
        }
    }

    @Test
    void anAbsentValueWithoutDefaultMatchesNothingButAbsent() {
        FakeKind kind = new FakeKind(Map.of("V", FakeKind.absent()));
        assertEquals(Answer.DOES_NOT_HOLD, run(kind, expectation("V", Comparator.NOT_EQUAL, "0")).answer());
        assertEquals(Answer.HOLDS, run(kind, expectation("V", Comparator.ABSENT, null)).answer());
        assertEquals(Answer.DOES_NOT_HOLD, run(kind, expectation("V", Comparator.EXISTS, null)).answer());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aFailureIsUnknownWithItsReason(Reason reason) {
        Finding finding = ((Verdict.Judged) run(new FakeKind(Map.of("V", FakeKind.failure(reason))),
                expectation("V", Comparator.EQUAL, "0"))).finding();
        assertEquals(Answer.UNKNOWN, finding.answer());
        assertEquals(Optional.of(reason), finding.reason());
        assertEquals("as told", finding.evidence().reply());
    }

    @Test
    void aKindThatFailsInsideIsUnknownAndTheRestGoesOn() {
        FakeKind kind = new FakeKind(Map.of("good", FakeKind.value(0), "bad", session -> {
            throw new IllegalStateException("broken");
        }));
        List<Verdict> verdicts = runAll(kind, expectation("bad", Comparator.EQUAL, "0"), expectation("good", Comparator.EQUAL, "0"));
        assertEquals(List.of(Answer.UNKNOWN, Answer.HOLDS), verdicts.stream().map(Verdict::answer).toList());
    }

    @Test
    void aHostThatNothingReachesIsUnsupported() {
        List<Verdict> verdicts = engine(new FakeKind(Map.of())).run(plan(Host.parse("local"), expectation("V", Comparator.EQUAL, "0")),
                host -> Credentials.NONE, NOBODY, null);
        assertEquals(Optional.of(Reason.UNSUPPORTED), ((Verdict.Judged) verdicts.getFirst()).finding().reason());
    }

    @Test
    void anAttributeThatTheKindDoesNotObserveIsMalformed() {
        Expectation leaf = expectation("V", Comparator.EQUAL, "0");
        leaf.setAttribute("colour");
        assertEquals(Optional.of(Reason.MALFORMED),
                ((Verdict.Judged) run(new FakeKind(Map.of("V", FakeKind.value(1))), leaf)).finding().reason());
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        FakeKind kind = new FakeKind(Map.of("V", FakeKind.value(7)));
        List<Verdict> verdicts = runAll(kind, expectation("V", Comparator.GREATER, "5"), expectation("V", Comparator.GREATER, "9"));
        assertEquals(List.of(Answer.HOLDS, Answer.DOES_NOT_HOLD), verdicts.stream().map(Verdict::answer).toList());
        assertEquals(1, kind.asked.size());
    }

    @Test
    void compositesJoinTheirParts() {
        FakeKind kind = new FakeKind(Map.of("one", FakeKind.value(1), "two", FakeKind.failure(Reason.ACCESS_DENIED)));
        AnyOf any = MAKE.createAnyOf();
        any.getParts().addAll(List.of(expectation("one", Comparator.EQUAL, "1"), expectation("two", Comparator.EQUAL, "2")));
        AllOf all = MAKE.createAllOf();
        all.getParts().addAll(List.of(expectation("one", Comparator.EQUAL, "1"), expectation("two", Comparator.EQUAL, "2")));
        Not not = MAKE.createNot();
        not.setPart(expectation("one", Comparator.EQUAL, "1"));
        assertEquals(List.of(Answer.HOLDS, Answer.UNKNOWN, Answer.DOES_NOT_HOLD),
                runAll(kind, any, all, not).stream().map(Verdict::answer).toList());
    }

    @Test
    void aRoleThatNoHostWasNamedForIsSkipped() {
        Expectation server = expectation("V", Comparator.EQUAL, "0");
        server.setRole(Role.SERVER);
        Verdict verdict = run(new FakeKind(Map.of()), server);
        assertEquals(Role.SERVER, assertInstanceOf(Verdict.Skipped.class, verdict).role());
    }

    @Test
    void partsTakePurposeAndRoleFromTheWhole() {
        AnyOf any = MAKE.createAnyOf();
        any.setRole(Role.CLIENT);
        any.setPurpose(Purpose.SYMPTOM);
        Expectation part = expectation("V", Comparator.EQUAL, "0");
        any.getParts().add(part);
        assertEquals(Role.CLIENT, Inherited.role(part));
        assertEquals(Purpose.SYMPTOM, Inherited.purpose(part));
    }

    @Test
    void anotherPlatformIsNotApplicableAndNotAsked() {
        FakeKind kind = new FakeKind(Map.of("V", FakeKind.value(1)));
        Expectation leaf = expectation("V", Comparator.EQUAL, "1");
        leaf.getPlatforms().add("nt4");
        assertEquals(Answer.NOT_APPLICABLE, on(Host.parse("192.0.2.1,platform=xp"), kind, leaf).answer());
        assertEquals(Answer.HOLDS, on(Host.parse("192.0.2.1,platform=nt4"), kind, leaf).answer());
        assertEquals(1, kind.asked.size());
    }

    @Test
    void anEditionThatIsNotToldLeavesOtherExpectationsOfTheQuestionAlone() {
        Expectation edition = expectation("V", Comparator.EQUAL, "0");
        edition.getEditions().add("workstation");
        Expectation plain = expectation("V", Comparator.EQUAL, "0");
        ProbeEngine engine = new ProbeEngine(List.of(new FakeKind(Map.of("V", FakeKind.value(0)))), List.of());
        List<Verdict> verdicts = engine.run(CheckPlan.of(List.of(edition, plain), Map.of(Role.HOST, Host.parse("192.0.2.1,platform=nt4"))),
                host -> Credentials.NONE, NOBODY, null);
        assertEquals(List.of(Answer.UNKNOWN, Answer.HOLDS), verdicts.stream().map(Verdict::answer).toList());
    }

    @Test
    void aPlatformThatWasNotStatedIsReadFromTheHost() {
        Expectation leaf = expectation("V", Comparator.EQUAL, "1");
        leaf.getPlatforms().add("nt4");
        assertEquals(Answer.NOT_APPLICABLE, on(HOST, new FakeKind(Map.of()), leaf).answer());
    }

    @Test
    void anEditionThatNobodyTellsIsUnsupported() {
        Expectation leaf = expectation("V", Comparator.EQUAL, "1");
        leaf.getPlatforms().add("7");
        leaf.getEditions().add("home");
        assertEquals(Optional.of(Reason.UNSUPPORTED), ((Verdict.Judged) on(HOST, new FakeKind(Map.of()), leaf)).finding().reason());
    }

    @Test
    void aQuestionThatIsNotAnsweredInTimeIsTimedOut() {
        CountDownLatch never = new CountDownLatch(1);
        FakeKind kind = new FakeKind(Map.of("V", session -> {
            never.await();
            return Observation.absent("", "");
        }));
        CheckPlan plan = CheckPlan.of(List.of(expectation("V", Comparator.EQUAL, "0")), Map.of(Role.HOST, HOST), Duration.ofMillis(50));
        Finding finding = ((Verdict.Judged) engine(kind).run(plan, host -> Credentials.NONE, NOBODY, null).getFirst()).finding();
        assertEquals(Optional.of(Reason.TIMED_OUT), finding.reason());
    }

    @Test
    void aConnectionThatFailedIsNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        FakeKind.Reply connecting = session -> {
            session.connection("c", AutoCloseable.class, s -> {
                tries.incrementAndGet();
                throw new ProbeException(Reason.SIGN_IN_FAILED, "refused");
            });
            return Observation.absent("", "");
        };
        List<Verdict> verdicts = runAll(new FakeKind(Map.of("a", connecting, "b", connecting)), expectation("a", Comparator.EQUAL, "0"),
                expectation("b", Comparator.EQUAL, "0"));
        assertTrue(verdicts.stream().allMatch(v -> ((Verdict.Judged) v).finding().reason().equals(Optional.of(Reason.SIGN_IN_FAILED))));
        assertEquals(1, tries.get());
    }

    @Test
    void aConnectionThatWasCutIsTriedOnceMore() {
        AtomicInteger tries = new AtomicInteger();
        FakeKind.Reply connecting = session -> {
            session.connection("c", AutoCloseable.class, s -> {
                if (tries.incrementAndGet() == 1) {
                    throw ProbeException.passing(Reason.UNREACHABLE, "cut", null);
                }
                return () -> assertTrue(tries.get() > 1);
            });
            return Observation.of("value", 0, "ask", "reply");
        };
        assertEquals(Answer.HOLDS, run(new FakeKind(Map.of("V", connecting)), expectation("V", Comparator.EQUAL, "0")).answer());
        assertEquals(2, tries.get());
    }

    @Test
    void aConnectionThatIsCutBetweenQuestionsIsOpenedOnceMore() {
        AtomicInteger opened = new AtomicInteger();
        FakeKind.Reply connecting = session -> {
            session.connection("c", HostSession.Link.class, s -> {
                opened.incrementAndGet();
                return new CutLink();
            });
            throw ProbeException.passing(Reason.UNREACHABLE, "cut", null);
        };
        List<Verdict> verdicts = runAll(new FakeKind(Map.of("a", connecting, "b", connecting)), expectation("a", Comparator.EQUAL, "0"),
                expectation("b", Comparator.EQUAL, "0"));
        assertTrue(verdicts.stream().allMatch(verdict -> verdict.answer() == Answer.UNKNOWN));
        assertEquals(2, opened.get());
    }

    private record CutLink() implements HostSession.Link {
        @Override
        public boolean stands() {
            return false;
        }

        @Override
        public void close() {
            assertTrue(!stands());
        }
    }

    @Test
    void aConnectionThatIsCutEveryTimeIsTriedTwiceForAllQuestions() {
        AtomicInteger tries = new AtomicInteger();
        FakeKind.Reply connecting = session -> {
            session.connection("c", AutoCloseable.class, s -> {
                tries.incrementAndGet();
                throw ProbeException.passing(Reason.UNREACHABLE, "cut", null);
            });
            return Observation.absent("", "");
        };
        List<Verdict> verdicts = runAll(new FakeKind(Map.of("a", connecting, "b", connecting)), expectation("a", Comparator.EQUAL, "0"),
                expectation("b", Comparator.EQUAL, "0"));
        assertTrue(verdicts.stream().allMatch(v -> ((Verdict.Judged) v).finding().reason().equals(Optional.of(Reason.UNREACHABLE))));
        assertEquals(2, tries.get());
    }

    @Test
    void aFailureThatMayHavePassedIsAskedOnceMore() {
        AtomicInteger tries = new AtomicInteger();
        FakeKind kind = new FakeKind(Map.of("V", session -> {
            if (tries.incrementAndGet() == 1) {
                throw ProbeException.passing(Reason.UNSUPPORTED, "about to start", null);
            }
            return Observation.of("value", 0, "ask", "reply");
        }));
        assertEquals(Answer.HOLDS, run(kind, expectation("V", Comparator.EQUAL, "0")).answer());
        assertEquals(2, kind.asked.size());
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void anotherWayIsTriedWhereTheFirstDidNotGetThrough(Reason reason) {
        FakeKind first = new FakeKind(Map.of("V", FakeKind.failure(reason)));
        FakeKind second = new FakeKind(Map.of("V", FakeKind.value(0)));
        Finding finding = new ProbeEngine(List.of(first, second), List.of())
                .run(plan(HOST, expectation("V", Comparator.EQUAL, "0")), host -> Credentials.NONE, NOBODY, null).getFirst().findings()
                .findFirst().orElseThrow();
        boolean through = reason != Reason.UNREACHABLE && reason != Reason.TIMED_OUT;
        assertEquals(through ? Answer.UNKNOWN : Answer.HOLDS, finding.answer());
        assertEquals(through ? 0 : 1, second.asked.size());
    }

    @Test
    void aSilentWayLeavesTheNextItsShareOfTheTime() {
        FakeKind silent = new FakeKind(Map.of("V", session -> {
            Thread.sleep(session.remaining());
            throw new ProbeException(Reason.TIMED_OUT, "silent");
        }));
        FakeKind other = new FakeKind(Map.of("V", session -> Observation.of("value", session.remaining().toMillis(), "ask", "reply")));
        CheckPlan plan = CheckPlan.of(List.of(expectation("V", Comparator.GREATER, "100")), Map.of(Role.HOST, HOST), Duration.ofSeconds(1));
        Verdict verdict = new ProbeEngine(List.of(silent, other), List.of()).run(plan, host -> Credentials.NONE, NOBODY, null).getFirst();
        assertEquals(Answer.HOLDS, verdict.answer(), verdict::toString);
    }

    @Test
    void whatAHostHasNoTimeLeftForIsTimedOut() {
        FakeKind.Reply slow = session -> {
            Thread.sleep(session.remaining());
            throw new ProbeException(Reason.TIMED_OUT, "silent");
        };
        FakeKind kind = new FakeKind(Map.of("a", slow, "b", slow));
        CheckPlan plan = new CheckPlan(List.of(expectation("a", Comparator.EQUAL, "0"), expectation("b", Comparator.EQUAL, "0")),
                Map.of(Role.HOST, HOST), Duration.ofMillis(200), Duration.ofMillis(150), 1);
        List<Finding> findings = engine(kind).run(plan, host -> Credentials.NONE, NOBODY, null).stream().flatMap(Verdict::findings)
                .toList();
        assertTrue(findings.stream().allMatch(finding -> finding.reason().equals(Optional.of(Reason.TIMED_OUT))));
        assertEquals(1, kind.asked.size());
    }

    @Test
    void cancellingEndsTheRunThoughHostsAreSilent() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        CountDownLatch never = new CountDownLatch(1);
        FakeKind kind = new FakeKind(Map.of("V", session -> {
            monitor.setCanceled(true);
            never.await();
            return Observation.absent("", "");
        }));
        assertThrows(OperationCanceledException.class,
                () -> engine(kind).run(plan(HOST, expectation("V", Comparator.EQUAL, "0")), host -> Credentials.NONE, NOBODY, monitor));
    }

    @Test
    void findingsStreamToTheListener() {
        List<Finding> heard = new ArrayList<>();
        FakeKind kind = new FakeKind(Map.of("a", FakeKind.value(1), "b", FakeKind.value(2)));
        engine(kind).run(plan(HOST, expectation("a", Comparator.EQUAL, "1"), expectation("b", Comparator.EQUAL, "1")),
                host -> Credentials.NONE, heard::add, null);
        assertEquals(2, heard.size());
    }

    private static Verdict run(FakeKind kind, Condition condition) {
        return on(HOST, kind, condition);
    }

    private static List<Verdict> runAll(FakeKind kind, Condition... conditions) {
        return engine(kind).run(plan(HOST, conditions), host -> Credentials.NONE, NOBODY, null);
    }

    private static Verdict on(Host host, FakeKind kind, Condition condition) {
        return engine(kind).run(plan(host, condition), h -> Credentials.NONE, NOBODY, null).getFirst();
    }

    private static CheckPlan plan(Host host, Condition... conditions) {
        return CheckPlan.of(Arrays.asList(conditions), Map.of(Role.HOST, host));
    }

    private static ProbeEngine engine(FakeKind kind) {
        return new ProbeEngine(List.of(kind), List.of(new IPlatformReader() {
            @Override
            public boolean reaches(Host host) {
                return true;
            }

            @Override
            public Platform read(HostSession session) {
                return new Platform("7", "", "Windows 6.1");
            }
        }));
    }

    private static Expectation expectation(String name, Comparator comparator, String expected) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\SOFTWARE\\Test");
        probe.setName(name);
        Expectation leaf = MAKE.createExpectation();
        leaf.setId(name);
        leaf.setProbe(probe);
        leaf.setComparator(comparator);
        leaf.setExpected(expected);
        return leaf;
    }
}
