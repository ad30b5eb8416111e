// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;

/**
 * What a run asks whom.
 *
 * @param conditions in the article's order
 * @param hosts one machine for each role that the user named
 * @param perProbe time limit of one question, connecting and signing in included; a probe's own limit comes before it
 * @param perHost time limit of all questions to one host, from the first of them on; what was not asked by then is timed out
 * @param parallel how many questions at once may be under way at one host
 */
public record CheckPlan(List<Condition> conditions, Map<Role, Host> hosts, Duration perProbe, Duration perHost, int parallel) {
    /** The usual limit of one question. */
    public static final Duration PER_PROBE = Duration.ofSeconds(10);
    /** How many questions at once one host is asked, usually. */
    private static final int PARALLEL = 4;
    /** How many questions may use up their time at one host, usually. */
    private static final int PATIENCE = 6;

    public CheckPlan {
        conditions = List.copyOf(conditions);
        hosts = Map.copyOf(hosts);
        if (!perProbe.isPositive() || !perHost.isPositive() || parallel < 1) {
            throw new IllegalArgumentException("a run needs time limits above 0 and at least one question at a time");
        }
    }

    /** A plan with the usual limits. */
    public static CheckPlan of(List<Condition> conditions, Map<Role, Host> hosts) {
        return of(conditions, hosts, PER_PROBE);
    }

    /** A plan with another limit of one question, and with it of one host. */
    public static CheckPlan of(List<Condition> conditions, Map<Role, Host> hosts, Duration perProbe) {
        return new CheckPlan(conditions, hosts, perProbe, perProbe.multipliedBy(PATIENCE), PARALLEL);
    }
}
