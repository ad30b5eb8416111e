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
 * @param parallel how many questions at once may be under way at one host
 */
public record CheckPlan(List<Condition> conditions, Map<Role, Host> hosts, Duration perProbe, int parallel) {
    /** The usual limit of one question. */
    public static final Duration PER_PROBE = Duration.ofSeconds(10);
    /** How many questions at once one host is asked, usually. */
    public static final int PARALLEL = 4;

    public CheckPlan {
        conditions = List.copyOf(conditions);
        hosts = Map.copyOf(hosts);
        if (perProbe.isNegative() || perProbe.isZero() || parallel < 1) {
            throw new IllegalArgumentException("a run needs a time limit above 0 and at least one question at a time");
        }
    }

    /** A plan with the usual limits. */
    public static CheckPlan of(List<Condition> conditions, Map<Role, Host> hosts) {
        return new CheckPlan(conditions, hosts, PER_PROBE, PARALLEL);
    }
}
