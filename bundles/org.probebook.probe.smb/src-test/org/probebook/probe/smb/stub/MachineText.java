// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.Arrays;
import java.util.List;

/** Reads the description of a machine from a text: a statement a line, its parts between bars. */
final class MachineText {
    private final List<String> lines;

    MachineText(List<String> lines) {
        this.lines = lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /** The first line is {@code machine | name | version | workstation or server}. */
    Machine machine() {
        String[] first = parts(lines.getFirst());
        check(first, first[0].equals("machine") && first.length == 4);
        Machine machine = new Machine(first[1], first[2], first[3].equals("server") ? Machine.SERVER : Machine.WORKSTATION);
        lines.stream().skip(1).map(MachineText::parts).forEach(line -> state(machine, line));
        return machine;
    }

    private static void state(Machine machine, String... line) {
        switch (line[0]) {
            case "account" -> machine.account(line[1], line[2]);
            case "anonymous" -> machine.anonymous(Integer.parseInt(line[1]));
            case "session" -> machine.session(line[1], line[2], Long.parseLong(line[3]), Long.parseLong(line[4]));
            case "guest" -> machine.guest(line[1], line[2], Long.parseLong(line[3]), Long.parseLong(line[4]));
            case "no-level" -> machine.withoutLevel(Integer.parseInt(line[1]), Integer.parseInt(line[2]));
            case "open" -> machine.open(line[1], line[2]);
            case "disk" -> machine.disk(line[1]);
            case "printer" -> machine.printer(line[1]);
            case "dword" -> machine.dword(line[1], line[2], Integer.decode(line[3]));
            case "text" -> machine.text(line[1], line[2], line[3]);
            case "service" -> machine.service(line[1], Integer.parseInt(line[2]), Integer.parseInt(line[3]));
            case "program" -> machine.file(line[1], line[2],
                    ProgramBytes.of(false, Arrays.stream(line[3].split("\\.")).mapToInt(Integer::parseInt).toArray()));
            case "refuse" -> machine.refusing(Machine.Stage.valueOf(line[1]), (int) Long.decode(line[2]).longValue(),
                    Integer.parseInt(line[3]));
            case "mischief" -> machine.mischief(Mischief.valueOf(line[1]));
            default -> check(line, false);
        }
    }

    private static void check(String[] line, boolean right) {
        if (!right) {
            throw new IllegalArgumentException("no statement about a machine: " + String.join(" | ", line));
        }
    }

    private static String[] parts(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }
}
