// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** One server behind many addresses, some of which are silent. */
final class Crowd implements AutoCloseable {
    private final Process forwarder;
    private final int port;
    private final int count;
    private final int silent;

    private Crowd(Process forwarder, int port, int count, int silent) {
        this.forwarder = forwarder;
        this.port = port;
        this.count = count;
        this.silent = silent;
    }

    /** @param silent how many of a hundred addresses take connections and say nothing */
    static Crowd before(ProbedServer server, int count, int silent) throws IOException {
        int port = ProbedServer.freePort();
        Process forwarder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                LoopbackForwarder.class.getName(), String.valueOf(port), String.valueOf(server.port()), String.valueOf(count), String.valueOf(silent))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = forwarder.inputReader();
        if (!"ready".equals(said.readLine())) {
            forwarder.destroy();
            throw new IOException("the forwarder cannot listen on " + count + " addresses: see ulimit -n");
        }
        return new Crowd(forwarder, port, count, silent);
    }

    int port() {
        return port;
    }

    /** How many addresses are silent. */
    int mute() {
        return (int) IntStream.range(0, count).filter(i -> LoopbackForwarder.mute(i, silent)).count();
    }

    List<String> addresses() {
        return IntStream.range(0, count).mapToObj(LoopbackForwarder::address).toList();
    }

    /** As a list of hosts has them. */
    List<String> hosts() {
        return addresses().stream().map(address -> address + ",smb=" + port + ",user=" + ProbedServer.USER).toList();
    }

    @Override
    public void close() {
        forwarder.destroy();
    }
}
