// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.ObservedValue;
import org.probebook.knowledge.cases.Recording;
import org.probebook.knowledge.cases.Redaction;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.RegistryValueProbe;
import org.probebook.knowledge.storage.KnowledgeFile;
import org.probebook.probe.Answer;
import org.probebook.probe.Attribute;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.Finding;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.Platform;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;

class RecordingTest {
    private static final Host HEN = Host.parse("henhouse.example.org,smb=4455");
    private static final Credentials ACCOUNT = Credentials.of("FARM\\foxglove", "not to be seen".toCharArray());

    private final AtomicInteger asked = new AtomicInteger();
    private final ProbeEngine live = new ProbeEngine(List.of(new Registry()), List.of(new Reader()));

    /** A registry in which a name says what comes of it. */
    private final class Registry implements IProbeKind {
        @Override
        public EClass probe() {
            return ProbesPackage.Literals.REGISTRY_VALUE_PROBE;
        }

        @Override
        public List<Attribute> attributes() {
            return List.of(new Attribute("value", Attribute.Type.TEXT, "the value"),
                    new Attribute("type", Attribute.Type.TEXT, "its type"));
        }

        @Override
        public boolean reaches(Host host) {
            return true;
        }

        @Override
        public Footprint footprint(Probe probe) {
            return Footprint.of(Footprint.Rights.NONE, "nothing", "nothing");
        }

        @Override
        public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
            asked.incrementAndGet();
            String name = ((RegistryValueProbe) probe).getName();
            String request = "read " + name + " on henhouse.example.org";
            switch (name) {
                case "denied" :
                    throw new ProbeException(Reason.ACCESS_DENIED, "FARM\\foxglove may not read it on henhouse.example.org");
                case "slow" :
                    Thread.sleep(60_000);
                    return Observation.absent(request, "");
                case "shy" :
                    return new Observation(Map.of("value", ""), request, "no type", Map.of("type", Reason.UNSUPPORTED));
                case "absent" :
                    return Observation.absent(request, "no such value");
                default :
                    return new Observation(Map.of("value", name, "type", "REG_SZ"), request, "REG_SZ " + name);
            }
        }
    }

    /** A host that does not tell its edition. */
    private static final class Reader implements IPlatformReader {
        @Override
        public boolean reaches(Host host) {
            return true;
        }

        @Override
        public Platform read(HostSession session) {
            return new Platform("nt4", "", "Windows NT 4.0 on henhouse.example.org");
        }
    }

    private static Expectation expectation(String id, String name, Comparator comparator, String expected) {
        RegistryValueProbe probe = ProbesFactory.eINSTANCE.createRegistryValueProbe();
        probe.setKey("HKLM\\Software\\Hens");
        probe.setName(name);
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId(id);
        expectation.setRole(Role.CLIENT);
        expectation.setProbe(probe);
        expectation.setComparator(comparator);
        expectation.setExpected(expected);
        return expectation;
    }

    /** Every answer, a question that is compared twice, and a composite. */
    private static List<Condition> conditions() {
        AnyOf any = KnowledgeFactory.eINSTANCE.createAnyOf();
        any.setId("any");
        any.setRole(Role.CLIENT);
        any.getParts().add(expectation("holds", "10.1.2.3", Comparator.EQUAL, "10.1.2.3"));
        any.getParts().add(expectation("not", "10.1.2.3", Comparator.EQUAL, "none"));
        Expectation other = expectation("other", "x", Comparator.EQUAL, "x");
        other.getPlatforms().add("linux");
        Expectation edition = expectation("edition", "x", Comparator.EQUAL, "x");
        edition.getEditions().add("workstation");
        Expectation server = expectation("server", "x", Comparator.EQUAL, "x");
        server.setRole(Role.SERVER);
        Expectation untold = expectation("untold", "shy", Comparator.ABSENT, null);
        untold.setAttribute("type");
        return List.of(any, expectation("empty", "shy", Comparator.EXISTS, null), untold,
                expectation("absent", "absent", Comparator.ABSENT, null),
                expectation("denied", "denied", Comparator.EQUAL, "1"),
                expectation("slow", "slow", Comparator.EQUAL, "1"), other, edition, server,
                expectation("type", "kept secret: token=abc", Comparator.EXISTS, null));
    }

    private record Run(Recording recording, List<Verdict> verdicts) {
    }

    private Run record(List<Condition> conditions) {
        Recorder recorder = new Recorder();
        CheckPlan plan = CheckPlan.of(conditions, Map.of(Role.CLIENT, HEN), Duration.ofMillis(300));
        List<Verdict> verdicts = recorder.listening(live).run(plan, host -> ACCOUNT,
                finding -> assertTrue(finding.evidence().millis() >= 0), null);
        return new Run(recorder.recording(plan, verdicts), verdicts);
    }

    private static Recording saved(Recording recording) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new KnowledgeFile(List.of()).write("r", recording, out);
        return new KnowledgeFile(List.of()).read("r", new ByteArrayInputStream(out.toByteArray()), Recording.class);
    }

    private static List<String> told(List<Verdict> verdicts) {
        List<String> told = new ArrayList<>();
        verdicts.forEach(verdict -> told.add(verdict.condition().getId() + " " + verdict.answer()));
        findings(verdicts).forEach(finding -> told
                .add(finding.expectation().getId() + " " + finding.answer() + " " + finding.reason() + " " + finding.observed()));
        return told;
    }

    private static List<Finding> findings(List<Verdict> verdicts) {
        return verdicts.stream().flatMap(Verdict::findings).toList();
    }

    @Test
    void aReplayGivesTheSameFindingsAndAsksNobody() throws IOException {
        List<Condition> conditions = conditions();
        Run run = record(conditions);
        int before = asked.get();
        List<Finding> streamed = new ArrayList<>();
        List<Verdict> replayed = new Replay(saved(run.recording()), live).run(conditions, streamed::add, null);
        assertEquals(before, asked.get());
        assertEquals(told(run.verdicts()), told(replayed));
        assertEquals(findings(replayed).size(), streamed.size());
        assertTrue(told(replayed).contains("slow UNKNOWN Optional[TIMED_OUT] Optional.empty"), told(replayed).toString());
        assertTrue(told(replayed).contains("edition UNKNOWN Optional[UNSUPPORTED] Optional.empty"), told(replayed).toString());
        assertTrue(told(replayed).contains("untold UNKNOWN Optional[UNSUPPORTED] Optional.empty"), told(replayed).toString());
        assertTrue(told(replayed).contains("empty HOLDS Optional.empty Optional[]"), told(replayed).toString());
        assertTrue(told(replayed).contains("other NOT_APPLICABLE Optional.empty Optional.empty"), told(replayed).toString());
    }

    @Test
    void theEvidenceIsThatOfThen() throws IOException {
        List<Condition> conditions = conditions();
        Run run = record(conditions);
        List<Finding> live = findings(run.verdicts());
        List<Finding> then = findings(
                new Replay(saved(run.recording()), this.live).run(conditions, finding -> assertFalse(finding.host().local()), null));
        for (int i = 0; i < live.size(); i++) {
            if (live.get(i).answer() != Answer.NOT_APPLICABLE && !live.get(i).expectation().getId().equals("edition")) {
                Finding.Evidence was = live.get(i).evidence();
                Finding.Evidence told = then.get(i).evidence();
                assertEquals(List.of(was.request(), was.reply(), was.account()), List.of(told.request(), told.reply(), told.account()));
                assertEquals(was.millis(), told.millis(), 0.1);
                assertTrue(Duration.between(told.at(), was.at()).toMillis() <= 1);
            }
        }
    }

    @Test
    void aMachineThatIsDescribedInTwoWaysIsTwoHosts() throws IOException {
        Expectation client = expectation("c", "x", Comparator.EQUAL, "x");
        client.getPlatforms().add("nt4");
        Expectation server = expectation("s", "x", Comparator.EQUAL, "x");
        server.setRole(Role.SERVER);
        server.getPlatforms().add("nt4");
        Recorder recorder = new Recorder();
        CheckPlan plan = CheckPlan.of(List.of(client, server),
                Map.of(Role.CLIENT, Host.parse("192.0.2.1,platform=xp"), Role.SERVER, Host.parse("192.0.2.1")));
        List<Verdict> verdicts = recorder.listening(live).run(plan, host -> Credentials.NONE,
                finding -> assertFalse(finding.host().local()), null);
        Recording redacted = new Redactor(live).redacted(recorder.recording(plan, verdicts), plan.conditions());
        assertEquals(List.of("host-1", "host-2"), redacted.getHosts().stream().map(RecordedHost::getName).toList());
        assertEquals(List.of(Answer.NOT_APPLICABLE, Answer.HOLDS),
                new Replay(saved(redacted), live).run(plan.conditions(), finding -> assertFalse(finding.host().local()), null).stream()
                        .map(Verdict::answer).toList());
    }

    @Test
    void whatWasNotAskedThenIsUnknown() {
        Run run = record(List.of(expectation("a", "a", Comparator.EQUAL, "a")));
        List<Verdict> replayed = new Replay(run.recording(), live).run(List.of(expectation("b", "b", Comparator.EQUAL, "b")),
                finding -> assertEquals(Optional.of(Reason.UNSUPPORTED), finding.reason()), null);
        assertEquals(Answer.UNKNOWN, replayed.getFirst().answer());
    }

    @Test
    void aChangedConditionIsJudgedOnWhatWasObserved() {
        Run run = record(List.of(expectation("a", "a", Comparator.EQUAL, "a")));
        Expectation type = expectation("a", "a", Comparator.EQUAL, "REG_DWORD");
        type.setAttribute("type");
        assertEquals(Answer.DOES_NOT_HOLD,
                new Replay(run.recording(), live)
                        .run(List.of(type), finding -> assertEquals(Optional.of("REG_SZ"), finding.observed()), null)
                        .getFirst().answer());
    }

    @Test
    void aRedactedRecordingNamesNobodyAndAnswersAsBefore() throws IOException {
        List<Condition> conditions = conditions();
        Run run = record(conditions);
        Recording redacted = new Redactor(live).redacted(run.recording(), conditions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new KnowledgeFile(List.of()).write("r", redacted, out);
        String written = out.toString(StandardCharsets.UTF_8);
        for (String secret : List.of("henhouse", "foxglove", "FARM", "not to be seen")) {
            assertFalse(written.contains(secret), written);
        }
        List<Verdict> replayed = new Replay(saved(redacted), live).run(conditions, finding -> assertEquals("host-1", finding.host().name()),
                null);
        assertEquals(run.verdicts().stream().map(Verdict::answer).toList(), replayed.stream().map(Verdict::answer).toList());
        List<String> kinds = redacted.getRedactions().stream().map(Redaction::getKind).toList();
        assertTrue(kinds.containsAll(List.of("host", "account", "address", "kept", "secret")), kinds.toString());
    }

    @Test
    void whatOneHostsAnswerNeedsIsKeptOfThatHostOnly() {
        Expectation compared = expectation("compared", "10.1.2.3", Comparator.EQUAL, "10.1.2.3");
        Expectation there = expectation("there", "10.1.2.3", Comparator.EXISTS, null);
        there.setRole(Role.SERVER);
        CheckPlan plan = CheckPlan.of(List.of(compared, there),
                Map.of(Role.CLIENT, HEN, Role.SERVER, Host.parse("barn.example.org,smb=4455")));
        Recorder recorder = new Recorder();
        List<Verdict> verdicts = recorder.listening(live).run(plan, host -> ACCOUNT, finding -> assertTrue(finding.reason().isEmpty()),
                null);
        List<String> values = new Redactor(live).redacted(recorder.recording(plan, verdicts), plan.conditions()).getReplies().stream()
                .flatMap(reply -> reply.getValues().stream()).filter(value -> value.getName().equals("value")).map(ObservedValue::getValue)
                .toList();
        assertEquals(2, values.size());
        assertEquals(1, values.stream().filter("10.1.2.3"::equals).count(), values.toString());
    }
}
