// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.system.ProcessLimits;
import org.probebook.probe.system.Quoted;

/** The commands that may be run on a host, all of them: each only reads, and needs no more than the rights of any account. */
public final class Questions {
    private static final Pattern SERVICE = Pattern.compile("[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]{0,254}");
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9+._:-]{0,254}");
    private static final Pattern PATH = Pattern.compile("/[^\\p{Cntrl}\\u0080-\\u009F]{0,4095}");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");

    private Questions() {
    }

    /**
     * The ways to ask a Linux host for a fact, in the order in which they are tried until one tells a value.
     *
     * @throws ProbeException {@link Reason#MALFORMED} when an argument is none for that fact
     */
    public static List<Question> of(SystemFactProbe fact) throws ProbeException {
        String of = fact.getArgument() == null ? "" : fact.getArgument().strip();
        return switch (fact.getFact()) {
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
            case FILE_LINE -> List.of(FileLines.of(of, fact.getText()));
            case LIMIT -> List.of(limit(ProcessLimits.name(of), fact.getService()));
            case TIME_OFFSET -> List.of(HostClock.question());
            case LOG_LINES_SINCE -> List.of(log(of, fact));
        };
    }

    private static Question limit(String name, String service) throws ProbeException {
        return service == null || service.isBlank()
                ? Limits.ofTheAccount(name)
                : Limits.of(named(SERVICE, service.strip(), "service"), name);
    }

    private static Question log(String of, SystemFactProbe fact) throws ProbeException {
        return of.startsWith("/")
                ? Logs.ofFile(of, fact.getText(), fact.getMinutes())
                : Logs.ofUnit(named(SERVICE, of, "service and no path that begins with /"), fact.getText(), fact.getMinutes());
    }

    private static List<Question> packages(String name) {
        return List.of(Question.of(Command.of("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}\\n", "--", name), Packages::dpkg),
                Question.of(Command.of("rpm", "-q", "--qf", "%|EPOCH?{%{EPOCH}:}:{}|%{VERSION}-%{RELEASE}\\n", "--", name),
                        Packages::rpm));
    }

    private static List<Question> listening(int port) {
        return one(Command.of("grep", "-h", "-s", "-F", " 0A ", "/proc/net/tcp", "/proc/net/tcp6"), reply -> Listeners.on(port, reply));
    }

    private static List<Question> one(Command command, Question.Reader reader) {
        return List.of(Question.of(command, reader));
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
            throw new ProbeException(Reason.MALFORMED, Quoted.of(argument) + " is no " + what);
        }
        return argument;
    }
}
