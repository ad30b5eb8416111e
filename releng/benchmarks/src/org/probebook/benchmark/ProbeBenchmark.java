// SPDX-License-Identifier: EPL-2.0
package org.probebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Asks one host and many, the product beside Samba's own programs and nmap, all of it on loopback. */
final class ProbeBenchmark {
    private static final String ARTICLE = "benchmark";
    private static final String MANY_HOSTS = "many";
    private static final String GREETING = "greeting";
    /** Of many hosts: their sessions, and the rest registry values. */
    private static final int CONDITIONS = 8;
    private static final int ONE_BY_ONE = 150;
    private static final int ROUNDS = 15;
    private static final int FEW = 50;
    private static final int MANY = 200;
    private static final int PATIENCE = 5;

    private ProbeBenchmark() {
    }

    /** Words: a folder to work in, the root of the checkout, how many addresses the sweeps ask, how many the last one does, how many of a hundred are silent in that. */
    public static void main(String[] words) throws IOException, InterruptedException {
        Path work = Path.of(words[0]);
        Folders.empty(work);
        Path servers = Files.createDirectories(work.resolve("servers"));
        Path library = work.resolve("library");
        new ProductImport(work, library).prepare();
        Files.createDirectories(library.resolve("knowledge"));
        System.out.println(Machine.line() + "; " + Machine.load() + "\n");
        try (ProbedServer server = ProbedServer.start(Path.of(words[1]), servers)) {
            Files.writeString(library.resolve("knowledge").resolve(ARTICLE + ".xmi"), ProbedServer.knowledge(ARTICLE, ProbedServer.VALUES));
            Files.writeString(library.resolve("knowledge").resolve(MANY_HOSTS + ".xmi"), ProbedServer.knowledge(MANY_HOSTS, CONDITIONS - 1));
            Files.writeString(library.resolve("knowledge").resolve(GREETING + ".xmi"), ProbedServer.greeting(GREETING));
            ProductSweep product = new ProductSweep(library, ARTICLE);
            oneHost(product, server);
            int count = Integer.parseInt(words[2]);
            manyHosts(new ProductSweep(library, MANY_HOSTS), server, count);
            ProductSweep greeting = new ProductSweep(library, GREETING);
            double rate = besideNmap(greeting, server, work, count);
            silentCrowd(greeting, server, Integer.parseInt(words[3]), Integer.parseInt(words[4]), rate);
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

    private static void manyHosts(ProductSweep product, ProbedServer server, int count) throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.before(server, count, 0)) {
            ProductSweep.Result result = product.run(crowd.hosts(), FEW, "10");
            System.out.println(count + " addresses, " + FEW + " at a time, " + CONDITIONS + " conditions each\n");
            System.out.println("| seconds | machines a second | answered | unknown | MB in memory |\n|--:|--:|--:|--:|--:|");
            row("| %.1f | %.0f | %d | %d | %d |%n", result.seconds(), result.hosts() / result.seconds(), result.answered(), result.unknown(), result.megabytes());
        }
    }

    /** Returns how many machines a second the product asked. */
    private static double besideNmap(ProductSweep product, ProbedServer server, Path work, int count) throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.before(server, count, 0)) {
            ProductSweep.Result own = product.run(crowd.hosts(), FEW, "10");
            double peer = nmap(crowd, work);
            System.out.println("Which SMB, and signing: " + count + " addresses, nobody signs in\n");
            System.out.println("| | seconds | machines a second | of nmap's time |\n|---|--:|--:|--:|");
            row("| Probebook, %d at a time | %.1f | %.0f | %.2f |", FEW, own.seconds(), own.hosts() / own.seconds(), own.seconds() / peer);
            row("| nmap, smb2-security-mode | %.1f | %.0f | 1 |%n", peer, count / peer);
            return own.hosts() / own.seconds();
        }
    }

    private static double nmap(Crowd crowd, Path work) throws IOException, InterruptedException {
        Path list = work.resolve("addresses");
        Path told = work.resolve("nmap");
        Files.write(list, crowd.addresses());
        String port = String.valueOf(crowd.port());
        long start = System.nanoTime();
        Process process = new ProcessBuilder("nmap", "-n", "-Pn", "-sT", "-p", port, "--script", "smb2-security-mode", "--script-args", "smbport=" + port, "-iL", list.toString(), "-oN",
                told.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        long answers = Files.readAllLines(told).stream().filter(line -> line.contains("Message signing")).count();
        if (exit != 0 || answers != crowd.addresses().size()) {
            throw new IOException("nmap ended with " + exit + " and told the signing of " + answers + " machines");
        }
        return seconds;
    }

    private static void silentCrowd(ProductSweep product, ProbedServer server, int count, int silent, double rate) throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.before(server, count, silent)) {
            ProductSweep.Result result = product.run(crowd.hosts(), MANY, String.valueOf(PATIENCE));
            double bound = (count - crowd.mute()) / rate + (double) PATIENCE * crowd.mute() / MANY;
            System.out.println(count + " addresses, " + silent + " % of them silent, " + MANY + " at a time, " + PATIENCE + " s of patience, the same question; the bound is the time of those that answer at the rate above, and patience x silent / parallel\n");
            System.out.println("| seconds | bound | of the bound | answered | unknown | MB in memory |\n|--:|--:|--:|--:|--:|--:|");
            row("| %.1f | %.1f | %.2f | %d | %d | %d |%n", result.seconds(), bound, result.seconds() / bound, result.answered(), result.unknown(), result.megabytes());
            if (result.answered() != count - crowd.mute()) {
                throw new IOException("of " + (count - crowd.mute()) + " machines that answer, " + result.answered() + " did");
            }
        }
    }

    private static void row(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
