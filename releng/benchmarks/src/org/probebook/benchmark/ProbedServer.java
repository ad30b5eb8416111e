// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Samba on loopback with some values in its registry, and what the product and others are to ask it. */
final class ProbedServer implements AutoCloseable {
    static final String USER = "probe";
    static final String PASSWORD = "Passw0rd!";
    static final String KEY = "HKLM\\SOFTWARE\\Benchmark";
    static final int VALUES = 8;

    private final Path script;
    private final Path folder;
    private final int port;

    private ProbedServer(Path script, Path folder, int port) {
        this.script = script;
        this.folder = folder;
        this.port = port;
    }

    static ProbedServer start(Path root, Path folder) throws IOException, InterruptedException {
        ProbedServer server = new ProbedServer(root.resolve("releng/fixtures/servers"), folder, freePort());
        server.script("start", String.valueOf(server.port), String.valueOf(freePort()), "max smbd processes = 0");
        for (int i = 0; i < VALUES; i++) {
            server.script("set", KEY, "Value" + i, "dword", String.valueOf(i));
        }
        return server;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <knowledge:Problem xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:knowledge="https://probebook.org/knowledge/1" xmlns:probes="https://probebook.org/knowledge/probes/1" id="%s">
            """;

    /** The knowledge that asks which SMB a machine speaks, without signing in. */
    static String greeting(String id) {
        return HEAD.replace("%s", id) + """
                  <conditions xsi:type="knowledge:Expectation" id="dialect" comparator="less" expected="3">
                    <probe xsi:type="probes:SmbProtocolProbe"/>
                  </conditions>
                </knowledge:Problem>
                """;
    }

    /** The knowledge that asks for the sessions and so many values. */
    static String knowledge(String id, int values) {
        StringBuilder problem = new StringBuilder(HEAD.replace("%s", id) + """
                  <conditions xsi:type="knowledge:Expectation" id="sessions" comparator="at-least" expected="100000">
                    <probe xsi:type="probes:SmbSessionsProbe"/>
                  </conditions>
                """);
        for (int i = 0; i < values; i++) {
            problem.append("  <conditions xsi:type=\"knowledge:Expectation\" id=\"value" + i + "\" expected=\"" + i + "\">\n    <probe xsi:type=\"probes:RegistryValueProbe\" key=\""
                    + KEY + "\" name=\"Value" + i + "\"/>\n  </conditions>\n");
        }
        return problem + "</knowledge:Problem>\n";
    }

    /** The same questions to Samba's own programs, one process for each, since neither asks several things of a registry in one. */
    List<List<String>> commands() throws IOException {
        Path account = folder.resolve("account");
        Files.writeString(account, "username = " + USER + "\npassword = " + PASSWORD + "\n");
        List<List<String>> commands = new ArrayList<>();
        String conf = folder.resolve("smb.conf").toString();
        commands.add(List.of("rpcclient", "-s", conf, "-p", String.valueOf(port), "-A", account.toString(), "127.0.0.1", "-c", "netsessenum"));
        for (int i = 0; i < VALUES; i++) {
            commands.add(List.of("net", "-s", conf, "-p", String.valueOf(port), "-A", account.toString(), "-I", "127.0.0.1", "-S", "127.0.0.1", "rpc", "registry", "getvalue",
                    KEY, "Value" + i));
        }
        return commands;
    }

    private void script(String command, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(script.toString(), command, folder.toString()));
        all.addAll(List.of(words));
        if (new ProcessBuilder(all).inheritIO().start().waitFor() != 0) {
            throw new IOException("the servers cannot " + command + ": this needs root, and the packages that releng/fixtures/servers names");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        script("stop");
    }
}
