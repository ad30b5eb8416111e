// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The product's command line in a process of its own, made of the bundles that this framework runs; one that can be killed. */
final class CommandProcess {
    /** Articles between two commits. */
    static final int BATCH = 200;
    private static final long LONGEST_SECONDS = 120;

    private static CommandProcess prepared;

    private final Path configuration;
    private final Path log;
    private final Path launcher;

    /** What a command that ended by itself did. */
    record Ended(int code, String out, String err) {
    }

    private CommandProcess(Path configuration, Path launcher) {
        this.configuration = configuration;
        this.log = configuration.resolve("logging.properties");
        this.launcher = launcher;
    }

    /** The command, prepared when it is first asked for, beside the configuration of this framework. */
    static synchronized CommandProcess prepared() throws IOException, InterruptedException {
        if (prepared == null) {
            prepared = prepare();
        }
        return prepared;
    }

    private static CommandProcess prepare() throws IOException, InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(CommandProcess.class).getBundleContext();
        Path ours = Path.of(context.getProperty("osgi.configuration.area").replaceFirst("^file:", ""));
        Path configuration = Files.createDirectories(ours.resolveSibling("command"));
        Files.copy(ours.resolve("config.ini"), configuration.resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
        CommandProcess command = new CommandProcess(configuration, file(context, "org.eclipse.equinox.launcher"));
        Files.writeString(command.log, ".level = OFF\n");
        // The first start resolves all bundles, which the others need not do again.
        Ended first = command.end(command.start(List.of(), List.of("-clean"), "--version"));
        if (first.code() != 0) {
            throw new IOException("the command line does not start: " + first);
        }
        return command;
    }

    private static Path file(BundleContext context, String name) {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst()
                .<File>flatMap((Bundle bundle) -> FileLocator.getBundleFileLocation(bundle)).map(File::toPath)
                .orElseThrow(() -> new IllegalStateException("no bundle " + name));
    }

    /** Starts a command on a library. */
    Process start(Path library, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--library", library.toString(), "--quiet"));
        all.addAll(List.of(words));
        return start(List.of(), List.of(), all.toArray(String[]::new));
    }

    /** Starts one that the user's interruption reaches, also when these tests run in the background, where it is ignored. */
    Process startInForeground(Path library, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--library", library.toString(), "--quiet"));
        all.addAll(List.of(words));
        return start(List.of("env", "--default-signal=INT"), List.of(), all.toArray(String[]::new));
    }

    /** Runs a command on a library to its end. */
    Ended run(Path library, String... words) throws IOException, InterruptedException {
        return end(start(library, words));
    }

    /** Waits for the end of a command. */
    Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the command did not end");
        }
        return new Ended(process.exitValue(), Files.readString(output(process, "out")), Files.readString(output(process, "err")));
    }

    private Process start(List<String> before, List<String> flags, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Xmx512m", "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.config.file=" + log, "-Dorg.probebook.import.batch=" + BATCH,
                "-Dosgi.configuration.area.readOnly=" + flags.isEmpty(), "-jar", launcher.toString(),
                "-nosplash", "-configuration", configuration.toString(), "-data", "@none", "-application",
                "org.probebook.cli.application"));
        command.addAll(flags);
        command.addAll(List.of(words));
        Path out = Files.createTempFile(configuration, "process", ".out");
        Path err = Files.createTempFile(configuration, "process", ".err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        Files.move(out, output(process, "out"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(err, output(process, "err"), StandardCopyOption.REPLACE_EXISTING);
        return process;
    }

    private Path output(Process process, String stream) {
        return configuration.resolve(process.pid() + "." + stream);
    }
}
