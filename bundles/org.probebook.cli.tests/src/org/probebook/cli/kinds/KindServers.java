// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.probebook.cli.Servers;
import org.probebook.cli.Stub;
import org.probebook.cli.kinds.KindRow.Column;
import org.probebook.knowledge.Comparator;

/** All that the kinds are tried on, and the table of who is asked for which answer. */
final class KindServers implements AutoCloseable {
    static final String PASSWORD = "Passw0rd!";
    private static final String NOBODY_SIGNS_IN = "nobody signs in";
    private static final String KEY = "HKLM\\SOFTWARE\\Table";
    private static final String MACHINE = """
            machine | TABLE | 5.1 | workstation
            session | \\\\192.0.2.7 |  | 1800 | 1700
            open    | \\PIPE\\spoolss |
            open    | C:\\docs\\plan.doc | anna
            printer | laser
            text    | HKLM\\SOFTWARE\\Table | Colour | green
            program | ADMIN$ | system32\\table.dll | 1.2.3.4
            service | Spooler | 4 | 2
            anonymous | 0
            """;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final List<KindRow> rows = new ArrayList<>();
    private String closed;

    private KindServers() {
    }

    static KindServers start(Path folder) throws Exception {
        KindServers servers = new KindServers();
        try {
            servers.fill(folder);
            return servers;
        } catch (Exception e) {
            servers.close();
            throw e;
        }
    }

    List<KindRow> rows() {
        return rows;
    }

    private <T extends AutoCloseable> T open(T server) {
        opened.push(server);
        return server;
    }

    private void fill(Path folder) throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = Integer.toString(free.getLocalPort());
        }
        smb(folder);
        winrm();
        network(folder);
        ssh(folder);
        own(folder);
    }

    private KindRow row(String kind, String probe, String attribute) {
        KindRow row = new KindRow(kind, probe, attribute);
        rows.add(row);
        return row;
    }

    private void smb(Path folder) throws IOException {
        String right = open(Stub.start(folder, MACHINE)).host("");
        String denying = open(Stub.start(folder, MACHINE + "refuse | TREE_CONNECT | 0xC0000022 | 0\n")).host("");
        String silent = "127.0.0.1,smb=" + open(LittleServer.silent()).port() + ",user=probe";
        String noise = "127.0.0.1,smb=" + open(LittleServer.noise()).port() + ",user=probe";
        List<KindRow> all = List.of(
                row("RegistryValueKind", "registry-value", "value").with("key", KEY).with("name", "Colour").tells("green"),
                row("RegistryKeyKind", "registry-key", "values").with("key", KEY).tells("1"),
                row("SmbSessionsKind", "smb-sessions", "count").with("anonymous-only", "yes").with("minimum-age", 90).tells("1"),
                row("OpenPipesKind", "open-pipes", "count").with("pipe", "spoolss").tells("1"),
                row("OpenFilesKind", "open-files", "count").with("path", "*.doc").tells("1"),
                row("WindowsVersionKind", "windows-version", "version").tells("5.1"),
                row("SharesKind", "shares", "count").with("type", "printer").tells("1"),
                row("WindowsServiceKind", "windows-service", "state").with("service", "Spooler").tells("running"),
                row("PrintSpoolerKind", "print-spooler", "opens").tells("true"),
                row("ConnectionLimitKind", "connection-limit", "accepts").tells("true"),
                row("FileVersionKind", "file-version", "version").with("path", "system32\\table.dll").tells("1.2.3.4"),
                row("AnonymousAccessKind", "anonymous-access", "works").tells("true"),
                row("SmbProtocolKind", "smb-protocol", "encryption").tells("false"));
        for (KindRow row : all) {
            row.at(right).on(Column.REFUSED, right).on(Column.DENIED, denying)
                    .on(Column.UNREACHABLE, "127.0.0.1,smb=" + closed + ",user=probe")
                    .on(Column.SILENT, silent).on(Column.MALFORMED, noise);
            if (row.kind.equals("AnonymousAccessKind")) {
                row.never("how far nobody gets is what it observes", Column.REFUSED, Column.DENIED);
            } else if (row.kind.equals("SmbProtocolKind")) {
                row.never(NOBODY_SIGNS_IN, Column.REFUSED, Column.DENIED);
            }
        }
    }

    private void winrm() throws IOException {
        String host = "127.0.0.1,user=probe,winrm=";
        String silent = host + open(LittleServer.silent()).port();
        String noise = host + open(LittleServer.noise()).port();
        for (KindRow row : List.of(
                row("WinrmRegistryValueKind", "registry-value", "value").with("key", KEY).with("name", "Colour").tells("green"),
                row("WinrmServiceKind", "windows-service", "state").with("service", "Spooler").tells("running"),
                row("WinrmFileVersionKind", "file-version", "version").with("path", "system32\\table.dll").tells("1.2.3.4"))) {
            row.on(Column.UNREACHABLE, host + closed).on(Column.SILENT, silent).on(Column.MALFORMED, noise)
                    .on(Column.NOT_APPLICABLE, host + closed)
                    .never("takes a Windows, or the stub of WinrmKindsTest and SignInTest, which have these", Column.HOLDS,
                            Column.DOES_NOT_HOLD, Column.REFUSED,
                            Column.DENIED);
        }
    }

    private void network(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        String silentTcp = Integer.toString(open(LittleServer.silent()).port());
        String noiseTcp = Integer.toString(open(LittleServer.noise()).port());
        String silentUdp = Integer.toString(open(LittleServer.udp(datagram -> null)).port());
        String noiseUdp = Integer.toString(open(LittleServer.udp(datagram -> LittleServer.noiseBytes())).port());
        ask("ClockKind", "clock", "skew", "127.0.0.1,ntp=", open(LittleServer.clock()).port(), silentUdp, noiseUdp)
                .tells(Comparator.AT_LEAST, "1000");
        ask("DnsRecordKind", "dns-record", "answers", "127.0.0.1,dns=127.0.0.1:", open(LittleServer.names()).port(), silentUdp, noiseUdp)
                .with("name", "table.example").tells("192.0.2.53")
                .on(Column.DENIED, "127.0.0.1,dns=127.0.0.1:" + open(LittleServer.refusingNames()).port());
        ask("HttpResponseKind", "http-response", "status", "127.0.0.1,http=", open(LittleServer.web()).port(), silentTcp, noiseTcp)
                .tells("200");
        ask("TlsCertificateKind", "tls-certificate", "self-signed", "127.0.0.1,tls=", open(tls(folder)).port(), silentTcp, noiseTcp)
                .tells("true");
        ask("SnmpValueKind", "snmp-value", "number", "127.0.0.1,user=table,snmpsecurity=2c,snmp=", open(LittleServer.agent()).port(),
                silentUdp, noiseUdp)
                .with("oid", "1.3.6.1.2.1.1.3.0").tells("5")
                .never("version 2c knows no refusal: an agent that dislikes the community is silent", Column.REFUSED, Column.DENIED);
        ask("GreetingKind", "greeting", "greeting", "127.0.0.1 port=", open(LittleServer.saying("hello")).port(), silentTcp, noiseTcp)
                .tells("hello").never("any line is a greeting", Column.MALFORMED);
        ask("TcpPortKind", "tcp-port", "state", "127.0.0.1,tcp=", open(LittleServer.silent()).port(), silentTcp, noiseTcp).with("port", 1)
                .tells("open")
                .on(Column.UNREACHABLE, "table.invalid,tcp=1").never("silence is an answer", Column.SILENT)
                .never("whatever it says, it is open", Column.MALFORMED);
        ask("PingKind", "ping", "answers", "127.0.0.1,ping=", 0, silentTcp, noiseTcp).at("127.0.0.1").tells("true")
                .on(Column.UNREACHABLE, "table.invalid")
                .never("silence is an answer", Column.SILENT).never("an echo is what was sent", Column.MALFORMED);
    }

    /** A question by which nobody signs in. */
    private KindRow ask(String kind, String probe, String attribute, String host, int right, String silent, String noise) {
        return row(kind, probe, attribute).at(host + right).on(Column.UNREACHABLE, host + closed).on(Column.SILENT, host + silent)
                .on(Column.MALFORMED, host + noise).never(NOBODY_SIGNS_IN, Column.REFUSED, Column.DENIED);
    }

    private static LittleServer tls(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("table.p12");
        Process making = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
                "table", "-keyalg", "EC",
                "-dname", "CN=table.example", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD)
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start();
        if (making.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.log")));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return LittleServer.tcp(context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                (in, out) -> in.read());
    }

    private void ssh(Path folder) throws IOException, InterruptedException {
        Path state = Files.createDirectories(folder.resolve("servers"));
        Servers real = open(Servers.start(state));
        Path hidden = Files.createDirectories(folder.resolve("hidden"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        String sshd = "127.0.0.1,ssh=" + real.ssh() + ",user=sshprobe,knownhosts=" + state.resolve("ssh/known_hosts");
        row("SystemFactKind", "system-fact", "value").with("fact", "file-exists").with("argument", hidden.toString()).tells("yes").at(sshd)
                .on(Column.REFUSED, sshd).on(Column.UNREACHABLE, "127.0.0.1,ssh=" + closed + ",user=sshprobe")
                .on(Column.SILENT, "127.0.0.1,ssh=" + open(LittleServer.silent()).port() + ",user=sshprobe")
                .on(Column.MALFORMED, "127.0.0.1,ssh=" + open(LittleServer.noise()).port() + ",user=sshprobe")
                .never("see the next row", Column.DENIED);
        row("SystemFactKind", "system-fact", "value").with("fact", "file-exists").with("argument", hidden.resolve("below").toString())
                .tells("yes")
                .on(Column.DENIED, sshd).never("see the row before", Column.HOLDS, Column.DOES_NOT_HOLD, Column.NOT_APPLICABLE,
                        Column.UNREACHABLE,
                        Column.REFUSED, Column.SILENT, Column.MALFORMED);
    }

    private void own(Path folder) {
        row("LocalSystemFactKind", "system-fact", "value").with("fact", "file-exists").with("argument", folder.toString()).tells("yes")
                .at("local")
                .never("no network and no account: this machine is asked by its own user, in these tests by root", Column.UNREACHABLE,
                        Column.REFUSED, Column.SILENT,
                        Column.DENIED, Column.MALFORMED);
        for (KindRow row : List.of(
                row("LocalRegistryValueKind", "registry-value", "value").with("key", KEY).with("name", "Colour").tells("green"),
                row("LocalWindowsServiceKind", "windows-service", "state").with("service", "Spooler").tells("running"))) {
            row.on(Column.NOT_APPLICABLE, "local").never("takes a Windows to run on, or the one that LocalWindowsTest makes up",
                    Column.HOLDS,
                    Column.DOES_NOT_HOLD, Column.UNREACHABLE, Column.REFUSED, Column.SILENT, Column.DENIED, Column.MALFORMED);
        }
    }

    @Override
    public void close() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
