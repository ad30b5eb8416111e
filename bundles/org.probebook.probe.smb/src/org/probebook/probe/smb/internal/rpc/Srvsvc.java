// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.rpc.RowLayout.Row;

/** Asks a server for what it shares and who uses it (MS-SRVS). */
public final class Srvsvc implements AutoCloseable {
    private static final int FILE_ENUM = 9;
    private static final int SESSION_ENUM = 12;
    private static final int SHARE_ENUM = 15;
    private static final int SERVER_GET_INFO = 21;
    /** Codes with which a server says that it does not know a level. */
    private static final Set<Integer> NO_SUCH_LEVEL = Set.of(Win32.NOT_SUPPORTED, Win32.INVALID_PARAMETER, Win32.INVALID_LEVEL);
    private static final long NO_LIMIT = 0xFFFFFFFFL;
    private static final long NOT_TOLD = 0xFFFFFFFFL;
    private static final int GUEST = 1;
    /** Far more than any honest server has of anything. */
    private static final int MOST_ENTRIES = 50_000;

    private final RpcClient client;
    private final String server;

    private Srvsvc(RpcClient client, String server) {
        this.client = client;
        this.server = "\\\\" + server;
    }

    /**
     * Takes over the pipe.
     *
     * @param server the name that the server was reached by
     */
    public static Srvsvc on(Pipe pipe, String server) throws ProbeException, InterruptedException {
        return new Srvsvc(RpcClient.bind(pipe, RpcInterface.SRVSVC), server);
    }

    /** All sessions, in the most telling of the levels 10, 1 and 0 that the server knows. Level 10 needs the least rights. */
    public SmbSessions sessions() throws ProbeException, InterruptedException {
        Enumeration ten = sessions(10, "ssnn");
        if (!NO_SUCH_LEVEL.contains(ten.status())) {
            return new SmbSessions(10, ten.rows("listing sessions", row -> session(row, false, 2)));
        }
        Enumeration one = sessions(1, "ssnnnn");
        if (!NO_SUCH_LEVEL.contains(one.status())) {
            return new SmbSessions(1, one.rows("listing sessions", row -> session(row, (row.number(5) & GUEST) != 0, 3)));
        }
        Enumeration zero = sessions(0, "s");
        return new SmbSessions(0,
                zero.rows("listing sessions", row -> new SmbSession(clientName(row.text(0)), "", false, OptionalLong.empty(), 0)));
    }

    /** All files, and on most servers pipes, that clients have open. */
    public List<OpenFile> files() throws ProbeException, InterruptedException {
        Supplier<NdrWriter> question = () -> new NdrWriter().pointerTo(server).nullPointer().nullPointer();
        return enumerate(FILE_ENUM, "NetrFileEnum", question, 3, "nnnss").rows("listing open files",
                row -> new OpenFile(row.text(3), row.text(4)));
    }

    /** All shares, those for administration included. */
    public List<Share> shares() throws ProbeException, InterruptedException {
        Supplier<NdrWriter> question = () -> new NdrWriter().pointerTo(server);
        return enumerate(SHARE_ENUM, "NetrShareEnum", question, 1, "sns").rows("listing shares",
                row -> new Share(row.text(0), (int) row.number(1)));
    }

    /** Version and type of the server. */
    public ServerInfo info() throws ProbeException, InterruptedException {
        NdrReader in = client.call(SERVER_GET_INFO, "NetrServerGetInfo", new NdrWriter().pointerTo(server).uint32(101));
        in.int32(); // the level again
        Row row = in.pointer() ? new RowLayout("nsnnns").read(in) : null;
        Win32.check(in.status(), "asking for the server's version");
        if (row == null) {
            throw in.malformed("it succeeded and tells nothing");
        }
        // The high half of the major version is used for flags.
        return new ServerInfo((int) row.number(0), row.text(1), (int) row.number(2) & 0xf, (int) row.number(3), (int) row.number(4));
    }

    @Override
    public void close() {
        client.close();
    }

    private Enumeration sessions(int level, String fields) throws ProbeException, InterruptedException {
        Supplier<NdrWriter> question = () -> new NdrWriter().pointerTo(server).nullPointer().nullPointer();
        return enumerate(SESSION_ENUM, "NetrSessionEnum", question, level, fields);
    }

    /** Servers that have much to tell may give it in pieces, each with a handle from which the next goes on. */
    private Enumeration enumerate(int operation, String name, Supplier<NdrWriter> question, int level, String fields)
            throws ProbeException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        Piece piece = piece(operation, name, question.get(), level, fields, 0);
        rows.addAll(piece.rows);
        while (piece.status == Win32.MORE_DATA) {
            if (piece.rows.isEmpty() || rows.size() > MOST_ENTRIES) {
                throw new ProbeException(Reason.MALFORMED,
                        "the answer of " + name + " cannot be read: it does not end, after " + rows.size() + " entries");
            }
            piece = piece(operation, name, question.get(), level, fields, piece.next);
            rows.addAll(piece.rows);
        }
        return new Enumeration(rows, piece.status);
    }

    private Piece piece(int operation, String name, NdrWriter question, int level, String fields, long from)
            throws ProbeException, InterruptedException {
        question.uint32(level).uint32(level).pointer().uint32(0).nullPointer(); // an empty container for the server to fill
        question.uint32(NO_LIMIT).pointer().uint32(from);
        NdrReader in = client.call(operation, name, question);
        in.uint32();
        in.uint32();
        List<Row> rows = in.pointer() ? container(in, fields) : List.of();
        in.uint32(); // how many there are in all
        long next = in.pointer() ? in.uint32() : 0;
        return new Piece(rows, next, in.status());
    }

    private static List<Row> container(NdrReader in, String fields) throws ProbeException {
        long entries = in.uint32();
        if (in.pointer()) {
            return new RowLayout(fields).readArray(in, entries);
        }
        if (entries != 0) {
            throw in.malformed(entries + " entries are announced and none came");
        }
        return List.of();
    }

    /** The field after the one for how long it has lasted is that for how long it was idle. */
    private static SmbSession session(Row row, boolean guest, int lastedField) {
        long lasted = row.number(lastedField);
        OptionalLong seconds = lasted == NOT_TOLD ? OptionalLong.empty() : OptionalLong.of(lasted);
        return new SmbSession(clientName(row.text(0)), row.text(1), guest, seconds, row.number(lastedField + 1));
    }

    private static String clientName(String text) {
        return text.startsWith("\\\\") ? text.substring(2) : text;
    }

    /** A piece of an enumeration: its rows, from where the next goes on, and how it ended. */
    private record Piece(List<Row> rows, long next, int status) {
    }

    /** What an enumeration brought, and how it ended. */
    private record Enumeration(List<Row> rows, int status) {
        <T> List<T> rows(String wanted, Function<Row, T> reading) throws ProbeException {
            Win32.check(status, wanted);
            List<T> read = new ArrayList<>(rows.size());
            rows.forEach(row -> read.add(reading.apply(row)));
            return read;
        }
    }
}
