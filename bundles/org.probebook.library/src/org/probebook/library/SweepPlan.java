// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.probebook.knowledge.Role;
import org.probebook.probe.CheckPlan;
import org.probebook.probe.Host;

/**
 * What a sweep asks whom.
 *
 * @param articles any names of them
 * @param hosts each is asked once
 * @param roles that every host has in it
 * @param parallel how many hosts are asked at once, from 1
 * @param perProbe time limit of one question, above 0
 * @param refusals how many machines in a row may refuse an account before the sweep stops, so that it locks nobody out; 0: any number
 */
public record SweepPlan(List<String> articles, List<Host> hosts, Set<Role> roles, int parallel, Duration perProbe, int refusals) {
    /** How many hosts are asked at once, usually. */
    public static final int PARALLEL = 50;
    /** How many machines may refuse an account, usually: domains lock an account after three to five. */
    public static final int REFUSALS = 3;
    /** All parts that a machine can have. */
    public static final Set<Role> EVERY_ROLE = Set.of(Role.HOST, Role.SERVER, Role.CLIENT);

    public SweepPlan {
        articles = List.copyOf(articles);
        hosts = hosts.stream().distinct().toList();
        roles = Set.copyOf(roles);
        if (parallel < 1 || refusals < 0 || roles.isEmpty() || perProbe.isNegative() || perProbe.isZero()) {
            throw new IllegalArgumentException("a sweep needs a role, a time limit above 0 and at least one host at a time");
        }
    }

    /** A plan with the usual limits, in which every host has every role. */
    public static SweepPlan of(List<String> articles, List<Host> hosts) {
        return new SweepPlan(articles, hosts, EVERY_ROLE, PARALLEL, CheckPlan.PER_PROBE, REFUSALS);
    }

    /** The same plan for other hosts, as those that are left. */
    public SweepPlan on(List<Host> others) {
        return new SweepPlan(articles, others, roles, parallel, perProbe, refusals);
    }
}
