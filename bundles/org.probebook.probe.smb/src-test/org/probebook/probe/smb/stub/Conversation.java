// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a machine answers over one connection (MS-SMB2 3.3.5), with one account signed in at a time. */
final class Conversation {
    private static final int NEGOTIATE = 0;
    private static final int SESSION_SETUP = 1;
    private static final int TREE_CONNECT = 3;
    private static final int ANY_DIALECT = 0x2FF;
    private static final int DIALECT = 0x210;
    private static final int LARGEST = 1 << 16;
    private static final int NULL_SESSION = 2;
    private static final byte[] NO_KEY = {};

    private final Machine machine;
    private final Visitors visitors;
    private final String client;
    private final Map<Integer, String> trees = new HashMap<>();
    private Openings openings;
    private Visitor visitor;
    private byte[] key = NO_KEY;

    Conversation(Machine machine, Visitors visitors, String client) {
        this.machine = machine;
        this.visitors = visitors;
        this.client = client;
    }

    /**
     * An answer, not signed yet.
     *
     * @param key what it is to be signed with; empty: not at all
     */
    record Answer(byte[] bytes, byte[] key) {
    }

    /** Whether somebody is signed in. */
    boolean signedIn() {
        return visitor != null;
    }

    /** The client is gone. */
    void ended() {
        if (visitor != null) {
            visitors.left(visitor);
            visitor = null;
        }
    }

    /** The answer to a message; null where none is given, as for a read of a pipe that has nothing to say. */
    Answer answer(byte[] bytes) throws GeneralSecurityException {
        Message in = new Message(bytes);
        if (!in.smb2()) {
            return greeting(bytes);
        }
        int tree = in.tree();
        Reply reply = reply(in);
        if (reply == null) {
            return null;
        }
        if (in.command() == TREE_CONNECT && reply.status() == 0) {
            tree = trees.size();
        }
        boolean signed = in.signed() || in.command() == SESSION_SETUP && reply.status() == 0;
        return new Answer(in.answer(reply.status(), tree, in.command() == NEGOTIATE ? 0 : 1, reply.body()), signed ? key : NO_KEY);
    }

    /** To the greeting of SMB 1, which names the dialects that the client knows, the newer protocol answers. */
    private Answer greeting(byte[] bytes) {
        boolean newer = new String(bytes, StandardCharsets.ISO_8859_1).contains("SMB 2.???");
        byte[] header = new byte[Message.HEADER + 1];
        return newer ? new Answer(new Message(header).answer(0, 0, 0, offer(ANY_DIALECT)), NO_KEY) : null;
    }

    private Reply reply(Message in) throws GeneralSecurityException {
        if (in.command() == NEGOTIATE) {
            return Reply.of(offer(DIALECT));
        }
        if (in.command() == SESSION_SETUP) {
            return signIn(in);
        }
        if (visitor == null) {
            return Reply.refusal(Reply.DENIED);
        }
        return switch (in.command()) {
            case 2 -> left();
            case TREE_CONNECT -> connect(in);
            case 4, 13 -> Reply.of(Message.body(4, 4));
            default -> openings.reply(in, trees.getOrDefault(in.tree(), ""));
        };
    }

    private ByteBuffer offer(int dialect) {
        byte[] token = SpnegoToken.offer();
        ByteBuffer body = Message.body(64 + token.length, 65).putShort(2, (short) 1).putShort(4, (short) dialect);
        body.putLong(8, machine.id().getMostSignificantBits()).putLong(16, machine.id().getLeastSignificantBits());
        body.putInt(28, LARGEST).putInt(32, LARGEST).putInt(36, LARGEST);
        body.putShort(56, (short) (Message.HEADER + 64)).putShort(58, (short) token.length);
        return body.position(64).put(token);
    }

    private Reply signIn(Message in) throws GeneralSecurityException {
        Optional<ByteBuffer> message = NtlmSignIn.message(in.buffer(12));
        if (message.isEmpty()) {
            return Reply.refusal(Reply.NOT_SUPPORTED);
        }
        NtlmSignIn signIn = new NtlmSignIn(machine);
        if (NtlmSignIn.type(message.get()) == 1) {
            return new Reply(Reply.MORE_PROCESSING, setUp(0, SpnegoToken.challenge(signIn.challenge())));
        }
        Optional<NtlmSignIn.SignedIn> signedIn = signIn.signedIn(message.get());
        if (signedIn.isEmpty()) {
            return Reply.refusal(Reply.WRONG_ACCOUNT);
        }
        if (turnedAway(Machine.Stage.SESSION_SETUP)) {
            return Reply.refusal(machine.refusal().status());
        }
        visitor = new Visitor(client, signedIn.get().user());
        key = signedIn.get().key();
        visitors.came(visitor);
        openings = new Openings(machine, visitors, visitor);
        return Reply.of(setUp(visitor.nobody() ? NULL_SESSION : 0, SpnegoToken.accepted()));
    }

    private static ByteBuffer setUp(int flags, byte[] token) {
        ByteBuffer body = Message.body(8 + token.length, 9).putShort(2, (short) flags);
        body.putShort(4, (short) (Message.HEADER + 8)).putShort(6, (short) token.length);
        return body.position(8).put(token);
    }

    private boolean turnedAway(Machine.Stage stage) {
        return machine.refusal().stage() == stage && visitors.counted() >= machine.refusal().spared();
    }

    private Reply left() {
        ended();
        return Reply.of(Message.body(4, 4));
    }

    private Reply connect(Message in) {
        String path = in.text(4);
        String share = path.substring(path.lastIndexOf('\\') + 1);
        Optional<Machine.Shared> shared = machine.shares.stream().filter(one -> one.name().equalsIgnoreCase(share)).findFirst();
        if (shared.isEmpty()) {
            return Reply.refusal(Reply.NO_SUCH_SHARE);
        }
        boolean pipes = "IPC$".equalsIgnoreCase(share);
        if (visitor.nobody() && (!pipes || machine.anonymous() > 1)) {
            return Reply.refusal(Reply.DENIED);
        }
        if (turnedAway(Machine.Stage.TREE_CONNECT)) {
            return Reply.refusal(machine.refusal().status());
        }
        trees.put(trees.size() + 1, share);
        int sort = pipes ? 2 : 1 + 2 * (shared.get().type() & 1);
        return Reply.of(Message.body(16, 16).order(ByteOrder.LITTLE_ENDIAN).put(2, (byte) sort).putInt(12, 0x1F01FF));
    }
}
