// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pipes and files that a client has open. */
final class Openings {
    private static final int PIPE_TRANSCEIVE = 0x0011C017;
    /** 2003-01-01, in steps of 100 ns since 1601. */
    private static final long WRITTEN = 126858528000000000L;
    private static final int STANDARD_INFORMATION = 5;

    private final Machine machine;
    private final Visitors visitors;
    private final Visitor visitor;
    private final Map<Long, OpenPipe> pipes = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, byte[]> files = new HashMap<>();
    private long last;

    Openings(Machine machine, Visitors visitors, Visitor visitor) {
        this.machine = machine;
        this.visitors = visitors;
        this.visitor = visitor;
    }

    /** Null where nothing is answered yet. */
    Reply reply(Message in, String share) {
        return switch (in.command()) {
            case 5 -> open(in, share);
            case 6 -> close(in);
            case 8 -> read(in);
            case 9 -> write(in);
            case 11 -> transceive(in);
            case 16 -> size(in);
            default -> Reply.refusal(Reply.NOT_SUPPORTED);
        };
    }

    private Reply open(Message in, String share) {
        String name = in.text(44);
        if (!"IPC$".equalsIgnoreCase(share)) {
            byte[] file = machine.files.get((share + "\\" + name).toLowerCase(Locale.ROOT));
            return file == null ? Reply.refusal(Reply.NOT_THERE) : opened(file.length, id -> files.put(id, file));
        }
        Optional<PipeKind> pipe = PipeKind.of(name.replaceFirst("^\\\\", ""));
        if (pipe.isEmpty()) {
            return Reply.refusal(Reply.NOT_THERE);
        }
        int closed = machine.closed.getOrDefault(pipe.get(), 0);
        if (closed != 0 || visitor.nobody() && (pipe.get() == PipeKind.WINREG || pipe.get() == PipeKind.SVCCTL)) {
            return Reply.refusal(closed == 0 ? Reply.DENIED : closed);
        }
        return opened(0, id -> {
            pipes.put(id, pipe.get().open(machine, visitors, visitor));
            names.put(id, pipe.get().name().toLowerCase(Locale.ROOT));
            visitor.pipes.add(names.get(id));
        });
    }

    private Reply opened(long size, java.util.function.LongConsumer keeping) {
        keeping.accept(++last);
        ByteBuffer body = Message.body(88, 89).putInt(4, 1).putLong(24, WRITTEN).putLong(40, size).putLong(48, size).putInt(56, 0x80);
        return Reply.of(body.putLong(64, last).putLong(72, last));
    }

    private Reply close(Message in) {
        long id = in.large(8);
        pipes.remove(id);
        files.remove(id);
        visitor.pipes.remove(names.remove(id));
        return Reply.of(Message.body(60, 60));
    }

    private Reply read(Message in) {
        long id = in.large(16);
        if (files.containsKey(id)) {
            byte[] file = files.get(id);
            long from = in.large(8);
            return from >= file.length || from < 0
                    ? Reply.refusal(Reply.END_OF_FILE)
                    : data(Arrays.copyOfRange(file, (int) from, (int) Math.min(file.length, from + in.number(4))));
        }
        OpenPipe pipe = pipes.get(id);
        return pipe == null ? Reply.refusal(Reply.CLOSED) : pipe.read().map(Openings::data).orElse(null);
    }

    private static Reply data(byte[] data) {
        ByteBuffer body = Message.body(16 + data.length, 17).put(2, (byte) (Message.HEADER + 16)).putInt(4, data.length);
        return Reply.of(body.position(16).put(data));
    }

    private Reply write(Message in) {
        OpenPipe pipe = pipes.get(in.large(16));
        if (pipe == null) {
            return Reply.refusal(Reply.DENIED);
        }
        pipe.write(in.slice(in.small(2), in.number(4)));
        return Reply.of(Message.body(16, 17).putInt(4, in.number(4)));
    }

    private Reply transceive(Message in) {
        OpenPipe pipe = pipes.get(in.large(8));
        if (in.number(4) != PIPE_TRANSCEIVE || pipe == null) {
            return Reply.refusal(Reply.NOT_SUPPORTED);
        }
        pipe.write(in.slice(in.number(24), in.number(28)));
        return pipe.read().map(data -> {
            ByteBuffer body = Message.body(48 + data.length, 49).putInt(4, PIPE_TRANSCEIVE).putLong(8, in.large(8)).putLong(16,
                    in.large(16));
            body.putInt(24, Message.HEADER + 48).putInt(32, Message.HEADER + 48).putInt(36, data.length);
            return Reply.of(body.position(48).put(data));
        }).orElse(null);
    }

    private Reply size(Message in) {
        byte[] file = files.get(in.large(24));
        if (file == null || (in.small(2) >> 8) != STANDARD_INFORMATION) {
            return Reply.refusal(Reply.NOT_SUPPORTED);
        }
        ByteBuffer body = Message.body(8 + 24, 9).putShort(2, (short) (Message.HEADER + 8)).putInt(4, 24);
        return Reply.of(body.putLong(8, file.length).putLong(16, file.length).putInt(24, 1));
    }
}
