// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Asks one host and many, the product beside Samba's own programs, all of it on loopback. */
final class ProbeBenchmark {
    private static final String ARTICLE = "benchmark";
    private static final int ONE_BY_ONE = 150;
    private static final int ROUNDS = 15;

    private ProbeBenchmark() {
    }

    /** Words: a folder to work in, the root of the checkout, how many addresses the sweep asks, how many of a hundred are silent in the last one. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path work = Path.of(words[0]);
        Folders.empty(work);
        Path servers = Files.createDirectories(work.resolve("servers"));
        Path library = work.resolve("library");
        new ProductImport(work, library).prepare();
        Files.createDirectories(library.resolve("knowledge"));
        System.out.println(Machine.line() + "; " + Machine.load() + "\n");
        try (ProbedServer server = ProbedServer.start(Path.of(words[1]), servers)) {
            Files.writeString(library.resolve("knowledge").resolve(ARTICLE + ".xmi"), ProbedServer.knowledge(ARTICLE));
            ProductSweep product = new ProductSweep(library, ARTICLE);
            oneHost(product, server);
            manyHosts(product, server, Integer.parseInt(words[2]), 0);
            manyHosts(product, server, Integer.parseInt(words[2]), Integer.parseInt(words[3]));
        }
    }

    private static void oneHost(ProductSweep product, ProbedServer server) throws IOException, InterruptedException {
        List<String> again = IntStream.range(0, ONE_BY_ONE).mapToObj(i -> "127.0.0.1,smb=" + server.port() + ",user=" + ProbedServer.USER + ",name=m" + i).toList();
        ProductSweep.Result own = product.run(again, 1, "10");
        List<List<String>> commands = server.commands();
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (List<String> command : commands) {
                Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                if (process.waitFor() != 0) {
                    throw new IOException(String.join(" ", command) + " failed");
                }
            }
            rounds.add((System.nanoTime() - start) / 1e6);
        }
        rounds.sort(null);
        double peers = rounds.get(ROUNDS / 2);
        System.out.println("One host: connect, sign in, list the sessions, read " + ProbedServer.VALUES + " registry values; medians\n");
        System.out.println("| | ms | of the peers' |\n|---|--:|--:|");
        row("| Probebook, %d times in one process | %.0f | %.2f |", own.hosts(), own.medianMillis(), own.medianMillis() / peers);
        row("| rpcclient and net rpc, %d processes | %.0f | 1 |%n", commands.size(), peers);
    }

    private static void manyHosts(ProductSweep product, ProbedServer server, int count, int silent) throws IOException, InterruptedException {
        int port = ProbedServer.freePort();
        Process forwarder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                LoopbackForwarder.class.getName(), String.valueOf(port), String.valueOf(server.port()), String.valueOf(count), String.valueOf(silent))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = forwarder.inputReader()) {
            if (!"ready".equals(said.readLine())) {
                throw new IOException("the forwarder cannot listen on " + count + " addresses");
            }
            List<String> hosts = IntStream.range(0, count).mapToObj(i -> LoopbackForwarder.address(i) + ",smb=" + port + ",user=" + ProbedServer.USER).toList();
            ProductSweep.Result result = product.run(hosts, 50, silent == 0 ? "10" : "2");
            System.out.println(count + " addresses, " + silent + " % of them silent, 50 at a time, " + (ProbedServer.VALUES + 1) + " conditions each\n");
            System.out.println("| seconds | machines a second | answered | unknown | MB in memory |\n|--:|--:|--:|--:|--:|");
            row("| %.1f | %.0f | %d | %d | %d |%n", result.seconds(), result.hosts() / result.seconds(), result.answered(), result.unknown(), result.megabytes());
        } finally {
            forwarder.destroy();
        }
    }

    private static void row(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
