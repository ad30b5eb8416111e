// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Who is signed in to a machine: those of its description, and those who are really there. */
final class Visitors {
    private final Machine machine;
    private final List<Visitor> present = new CopyOnWriteArrayList<>();
    private final AtomicInteger turned = new AtomicInteger();

    Visitors(Machine machine) {
        this.machine = machine;
    }

    void came(Visitor visitor) {
        present.add(visitor);
    }

    void left(Visitor visitor) {
        present.remove(visitor);
    }

    /** How many have passed, or been turned away, where the machine turns clients away. */
    int counted() {
        return turned.getAndIncrement();
    }

    Stream<Machine.Session> sessions() {
        return Stream.concat(machine.sessions.stream(),
                present.stream().map(one -> new Machine.Session("\\\\" + one.client(), one.user(), one.seconds(), 0, false)));
    }

    Stream<Machine.Open> open() {
        return Stream.concat(machine.open.stream(),
                present.stream().flatMap(one -> one.pipes.stream().map(pipe -> new Machine.Open("\\PIPE\\" + pipe, one.user()))));
    }
}
