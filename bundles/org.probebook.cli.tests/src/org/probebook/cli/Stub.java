// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A Windows as a text describes it, on loopback, from the repository's fixture script. */
public final class Stub implements AutoCloseable {
    private final Process process;
    final int smb;

    private Stub(Process process, int smb) {
        this.process = process;
        this.smb = smb;
    }

    /**
     * Starts one; ready when this returns.
     *
     * @param folder keeps the description and what goes wrong
     * @param machine a description as releng/fixtures/stub explains it
     */
    public static Stub start(Path folder, String machine) throws IOException {
        Path description = Files.writeString(Files.createTempFile(folder, "machine", ".txt"), machine);
        Path log = description.resolveSibling(description.getFileName() + ".log");
        ProcessBuilder starting = new ProcessBuilder(Servers.fixture("stub").toString(), description.toString())
                .redirectError(log.toFile());
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = starting.start();
        // Not closed: that would end the stub's output, and the process with it.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String port = out.readLine();
        if (port == null) {
            throw new IOException("the stub did not start: " + Files.readString(log));
        }
        return new Stub(process, Integer.parseInt(port));
    }

    /** The host as the command line names it. */
    public String host(String more) {
        return "127.0.0.1,smb=" + smb + ",user=probe" + more;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroy();
        }
    }
}
