// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The commands that may be run on a host, all of them: each only reads, and needs no more than the rights of any account. */
public final class Questions {
    private static final Pattern SERVICE = Pattern.compile("[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]{0,254}");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+._:-]{0,254}");
    private static final Pattern PATH = Pattern.compile("/[^\\p{Cntrl}]{0,4095}");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");

    private Questions() {
    }

    /**
     * The ways to ask a Linux host for a fact, in the order in which they are tried until one tells a value.
     *
     * @param argument what the fact is of; not read for facts of the whole machine
     * @throws ProbeException {@link Reason#MALFORMED} when the argument is none for that fact
     */
    public static List<Question> of(SystemFact fact, String argument) throws ProbeException {
        String of = argument == null ? "" : argument.strip();
        return switch (fact) {
            case DISK_USED_PERCENT -> one(Command.of("df", "-P", "-k", "--", path(of)), FileSystems::usedPercent);
            case INODES_USED_PERCENT -> one(Command.of("stat", "-f", "-c", "%c %d", "--", path(of)), FileSystems::inodesUsedPercent);
            case SERVICE_STATE ->
                one(Command.of("systemctl", "show", "--property=LoadState", "--property=ActiveState", "--", named(SERVICE, of, "service")),
                        Services::state);
            case PACKAGE_VERSION -> packages(named(PACKAGE, of, "package"));
            case KERNEL_SETTING -> one(Command.of("cat", "--", KernelSettings.file(of)), KernelSettings::value);
            case KERNEL_RELEASE -> one(Command.of("uname", "-r"), Machine::release);
            case MEMORY_AVAILABLE_PERCENT -> one(Command.of("cat", "/proc/meminfo"), Machine::memoryAvailablePercent);
            case UPTIME_SECONDS -> one(Command.of("cat", "/proc/uptime"), Machine::uptimeSeconds);
            case TCP_LISTENING -> listening(port(of));
            case FILE_EXISTS -> one(Command.of("stat", "-L", "-c", "%a", "--", path(of)), FileFacts::exists);
            case FILE_MODE -> one(Command.of("stat", "-L", "-c", "%a", "--", path(of)), FileFacts::mode);
        };
    }

    private static List<Question> packages(String name) {
        return List.of(new Question(Command.of("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}\\n", "--", name), Packages::dpkg),
                new Question(Command.of("rpm", "-q", "--qf", "%|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE}\\n", "--", name),
                        Packages::rpm));
    }

    private static List<Question> listening(int port) {
        return one(Command.of("grep", "-h", "-s", "-F", " 0A ", "/proc/net/tcp", "/proc/net/tcp6"), reply -> Listeners.on(port, reply));
    }

    private static List<Question> one(Command command, Question.Reader reader) {
        return List.of(new Question(command, reader));
    }

    private static String path(String argument) throws ProbeException {
        return named(PATH, argument, "path that begins with /");
    }

    private static int port(String argument) throws ProbeException {
        int port = Integer.parseInt(named(PORT, argument, "TCP port"));
        if (port < 1 || port > 65535) {
            throw new ProbeException(Reason.MALFORMED, port + " is no TCP port: a port is a number from 1 to 65535");
        }
        return port;
    }

    private static String named(Pattern pattern, String argument, String what) throws ProbeException {
        if (!pattern.matcher(argument).matches()) {
            throw new ProbeException(Reason.MALFORMED, "'" + argument.replaceAll("\\p{Cntrl}", "?") + "' is no " + what);
        }
        return argument;
    }
}
