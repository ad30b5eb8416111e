// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves the machine of a description until its own input ends: {@code StubMain FILE PORT}. Says on which port, for 0 is any. */
public final class StubMain {
    private StubMain() {
    }

    public static void main(String[] words) throws IOException {
        Machine machine = new MachineText(Files.readAllLines(Path.of(words[0]))).machine();
        int port = words.length > 1 ? Integer.parseInt(words[1]) : 0;
        try (WindowsStub stub = new WindowsStub(machine, InetAddress.getLoopbackAddress(), port)) {
            System.out.println(stub.port());
            System.in.skip(Long.MAX_VALUE);
        }
    }
}
