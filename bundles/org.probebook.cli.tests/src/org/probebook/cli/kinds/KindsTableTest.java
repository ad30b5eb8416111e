// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.probebook.cli.kinds.KindRow.Column;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Role;
import org.probebook.library.ILibraries;
import org.probebook.probe.Argument;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Credentials;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeKinds;
import org.probebook.probe.Verdict;

/** Every installed kind by every answer: holds, does not hold, not applicable, and unknown for each sort of host that does not answer as it should. */
class KindsTableTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofMillis(1200);

    @TempDir
    private static java.nio.file.Path folder;
    private static KindServers servers;
    private static ProbeKinds kinds;

    @BeforeAll
    static void start() throws Exception {
        servers = KindServers.start(folder);
        assertTrue(ServiceCaller.callOnce(KindsTableTest.class, ILibraries.class, libraries -> kinds = libraries.probeKinds()));
    }

    @AfterAll
    static void stop() throws Exception {
        if (servers != null) {
            servers.close();
        }
    }

    static Stream<Arguments> cells() {
        return servers.rows().stream().flatMap(row -> row.hosts.keySet().stream().map(column -> arguments(row.kind, column, row)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cells")
    void cell(String kind, Column column, KindRow row) {
        Finding finding = ask(row, column);
        String told = finding.answer().token() + finding.reason().map(reason -> ": " + reason.token()).orElse("");
        assertEquals(wanted(column), told, () -> kind + ": " + finding);
    }

    @Test
    void everyInstalledKindHasARowWithEveryColumn() {
        Set<String> missing = kinds.all().stream().map(one -> one.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        for (KindRow row : servers.rows()) {
            missing.remove(row.kind);
            Set<Column> columns = EnumSet.noneOf(Column.class);
            columns.addAll(row.hosts.keySet());
            columns.addAll(row.never.keySet());
            assertEquals(EnumSet.allOf(Column.class), columns, row.kind);
        }
        assertEquals(Set.of(), missing, "kinds that nobody has tried");
    }

    private static String wanted(Column column) {
        return switch (column) {
            case HOLDS -> "holds";
            case DOES_NOT_HOLD -> "does-not-hold";
            case NOT_APPLICABLE -> "not-applicable";
            case UNREACHABLE -> "unknown: unreachable";
            case REFUSED -> "unknown: sign-in-failed";
            case SILENT -> "unknown: timed-out";
            case DENIED -> "unknown: access-denied";
            case MALFORMED -> "unknown: malformed";
        };
    }

    private static Finding ask(KindRow row, Column column) {
        String[] where = row.hosts.get(column).split(" ");
        Host host = Host.parse(where[0] + (column == Column.NOT_APPLICABLE ? ",platform=macos" : ",platform=linux"));
        List<IProbeKind> one = kinds.all().stream().filter(kind -> kind.getClass().getSimpleName().equals(row.kind)).toList();
        assertEquals(1, one.size(), row.kind);
        CheckPlan plan = CheckPlan.of(List.of(expectation(row, column, Arrays.asList(where).subList(1, where.length))),
                Map.of(Role.HOST, host),
                column == Column.SILENT ? IMPATIENCE : PATIENCE);
        List<Finding> streamed = new ArrayList<>();
        List<Verdict> verdicts = new ProbeEngine(one, List.of()).run(plan, asked -> account(asked, column), streamed::add, null);
        assertEquals(1, streamed.size(), row.kind);
        return ((Verdict.Judged) verdicts.getFirst()).finding();
    }

    private static Credentials account(Host host, Column column) {
        return Credentials.of(host.user(), (column == Column.REFUSED ? "wrong" : KindServers.PASSWORD).toCharArray());
    }

    private static Probe probe(KindRow row, List<String> further) {
        EClass asked = kinds.probe(row.probe).orElseThrow();
        Probe probe = ProbeKinds.create(asked);
        Map<String, String> arguments = new HashMap<>(row.arguments);
        further.forEach(one -> arguments.put(one.split("=")[0], one.split("=")[1]));
        arguments.forEach((name, value) -> Argument.of(asked).stream().filter(argument -> argument.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException(row.probe + " takes no " + name)).give(probe, value));
        return probe;
    }

    private static Expectation expectation(KindRow row, Column column, List<String> further) {
        Expectation leaf = KnowledgeFactory.eINSTANCE.createExpectation();
        leaf.setId(row.kind);
        leaf.setProbe(probe(row, further));
        leaf.setAttribute(row.attribute);
        leaf.setComparator(column == Column.DOES_NOT_HOLD ? opposite(row.comparator) : row.comparator);
        leaf.setExpected(row.expected);
        leaf.getPlatforms().add("linux");
        return leaf;
    }

    private static Comparator opposite(Comparator comparator) {
        return switch (comparator) {
            case EQUAL -> Comparator.NOT_EQUAL;
            case AT_LEAST -> Comparator.LESS;
            case CONTAINS -> Comparator.NOT_CONTAINS;
            default -> throw new IllegalArgumentException("no opposite of " + comparator);
        };
    }
}
