// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** An SSH server on loopback inside of the test, whose shell says what the test lets it say; its account is user with the password right. */
final class EmbeddedServer implements AutoCloseable {
    private final SshServer server = SshServer.setUpDefaultServer();
    private final List<KeyPair> keys = new ArrayList<>();
    private final List<String> passwords = new CopyOnWriteArrayList<>();
    private final List<String> commands = new CopyOnWriteArrayList<>();

    /** What a command writes and how it ends; its writing may block, or never end. */
    record Said(int exit, Writing writing) {
        static Said of(int exit, String text) {
            return new Said(exit, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Writes. */
    interface Writing {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    EmbeddedServer(Function<String, Said> shell) throws IOException, GeneralSecurityException {
        this(shell, usual -> {
            // Nothing is to be changed.
        });
    }

    /** @param change spoils what the server would usually do */
    EmbeddedServer(Function<String, Said> shell, Consumer<SshServer> change) throws IOException, GeneralSecurityException {
        keys.add(key("RSA", 2048));
        keys.add(key("EC", 256));
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(KeyPairProvider.wrap(keys));
        server.setPasswordAuthenticator(
                (user, password, session) -> passwords.add(password) && "user".equals(user) && "right".equals(password));
        server.setCommandFactory((channel, line) -> {
            commands.add(line);
            return new Spoken(shell.apply(line));
        });
        change.accept(server);
        server.start();
    }

    /** A shell of Linux that knows one more answer. */
    static EmbeddedServer linux(Said said, Consumer<SshServer> change) throws IOException, GeneralSecurityException {
        return new EmbeddedServer(line -> line.endsWith("uname -s") ? Said.of(0, "Linux\n") : said, change);
    }

    static EmbeddedServer linux(Said said) throws IOException, GeneralSecurityException {
        return new EmbeddedServer(line -> line.endsWith("uname -s") ? Said.of(0, "Linux\n") : said);
    }

    /** A line of a file of known hosts for each key of these types. */
    Path known(Path file, String... types) throws IOException {
        List<String> lines = keys.stream().map(pair -> PublicKeyEntry.toString(pair.getPublic()))
                .filter(key -> Stream.of(types).anyMatch(key::startsWith)).map(key -> "[127.0.0.1]:" + server.getPort() + " " + key)
                .toList();
        return Files.write(file, lines);
    }

    String host(String... settings) {
        return "127.0.0.1,ssh=" + server.getPort() + "," + String.join(",", settings);
    }

    List<String> passwords() {
        return passwords;
    }

    List<String> commands() {
        return commands;
    }

    private static KeyPair key(String algorithm, int size) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
    }

    /** A command that is spoken by the test. */
    private static final class Spoken implements Command {
        private final Said said;
        private OutputStream out;
        private ExitCallback exit;
        private Thread speaking;

        Spoken(Said said) {
            this.said = said;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            speaking = Thread.ofVirtual().start(this::speak);
        }

        private void speak() {
            try {
                said.writing.to(out);
                out.flush();
                exit.onExit(said.exit);
            } catch (IOException e) {
                exit.onExit(1, e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void destroy(ChannelSession channel) {
            speaking.interrupt();
        }

        @Override
        public void setInputStream(InputStream in) {
            // Nothing is read.
        }

        @Override
        public void setOutputStream(OutputStream to) {
            out = to;
        }

        @Override
        public void setErrorStream(OutputStream err) {
            // Nothing is complained of.
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }
    }
}
