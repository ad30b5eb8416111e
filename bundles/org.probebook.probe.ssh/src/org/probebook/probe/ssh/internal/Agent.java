// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentKeyConstraint;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.BufferException;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * Keys that a running agent holds, for one sign-in. Only lists keys and has it sign: nothing is added to the agent or taken from it, and it is never forwarded to a host.
 */
final class Agent implements SshAgent {
    private static final Logger LOG = System.getLogger(Agent.class.getName());
    private static final byte LIST = 11;
    private static final byte KEYS = 12;
    private static final byte SIGN = 13;
    private static final byte SIGNATURE = 14;
    private static final int WITH_SHA_256 = 2;
    private static final int WITH_SHA_512 = 4;
    private static final int MOST_KEYS = 200;
    private final AgentSocket socket;
    private final Duration limit;
    private final List<Map.Entry<PublicKey, String>> keys;
    private volatile String refusal = "";

    private Agent(AgentSocket socket, Duration limit, List<Map.Entry<PublicKey, String>> keys) {
        this.socket = socket;
        this.limit = limit;
        this.keys = keys;
    }

    /**
     * Joins an agent and asks what keys it has.
     *
     * @param limit of each exchange with it
     */
    static Agent join(Path path, Duration limit) throws IOException {
        AgentSocket socket = new AgentSocket(path);
        boolean joined = false;
        try {
            Agent agent = new Agent(socket, limit, list(socket, limit));
            joined = true;
            return agent;
        } finally {
            if (!joined) {
                socket.close();
            }
        }
    }

    /** The same agent, with some of its keys only. */
    Agent offering(List<Map.Entry<PublicKey, String>> some) {
        return new Agent(socket, limit, List.copyOf(some));
    }

    private static List<Map.Entry<PublicKey, String>> list(AgentSocket socket, Duration limit) throws IOException {
        try {
            Buffer reply = expected(KEYS, socket.exchange(new byte[] { LIST }, limit), "told no keys");
            int count = reply.getInt();
            if (count < 0) {
                throw new IOException("the agent tells of " + Integer.toUnsignedString(count) + " keys");
            }
            List<Map.Entry<PublicKey, String>> keys = new ArrayList<>();
            for (int left = Math.min(MOST_KEYS, count); left > 0; left--) {
                byte[] blob = reply.getBytes();
                String comment = reply.getString();
                PublicKey key = key(blob);
                if (key != null) {
                    keys.add(new SimpleImmutableEntry<>(key, comment));
                }
            }
            return keys;
        } catch (BufferException e) {
            throw new IOException("the agent's answer makes no sense", e);
        }
    }

    /** Null for a key of a type that is not known here, as those in some hardware are. */
    private static PublicKey key(byte[] blob) {
        try {
            return new ByteArrayBuffer(blob).getRawPublicKey();
        } catch (SshException | RuntimeException e) {
            LOG.log(Level.DEBUG, "a key of the agent is passed over", e);
            return null;
        }
    }

    @Override
    public List<Map.Entry<PublicKey, String>> getIdentities() {
        return keys;
    }

    /** Called on a thread of the library, one at a time for each sign-in. */
    @Override
    public Map.Entry<String, byte[]> sign(SessionContext session, PublicKey key, String algorithm, byte[] data) throws IOException {
        Buffer request = new ByteArrayBuffer();
        request.putByte(SIGN);
        request.putPublicKey(key);
        request.putBytes(data);
        request.putInt(flags(algorithm));
        try {
            Buffer reply = new ByteArrayBuffer(
                    expected(SIGNATURE, socket.exchange(request.getCompactData(), limit), "did not sign").getBytes());
            return new SimpleImmutableEntry<>(reply.getString(), reply.getBytes());
        } catch (IOException | BufferException e) {
            refusal = e.getMessage();
            throw e instanceof IOException broken ? broken : new IOException("the agent's signature makes no sense", e);
        }
    }

    private static int flags(String algorithm) {
        return switch (algorithm == null ? "" : algorithm) {
            case KeyUtils.RSA_SHA256_KEY_TYPE_ALIAS -> WITH_SHA_256;
            case KeyUtils.RSA_SHA512_KEY_TYPE_ALIAS -> WITH_SHA_512;
            default -> 0;
        };
    }

    private static Buffer expected(byte type, byte[] reply, String otherwise) throws IOException {
        Buffer buffer = new ByteArrayBuffer(reply);
        if (buffer.getByte() != type) {
            throw new IOException("the agent " + otherwise + "; it may be locked, or its user said no");
        }
        return buffer;
    }

    /** Why it did not sign; empty as long as it did. */
    String refusal() {
        return refusal;
    }

    @Override
    public void addIdentity(KeyPair key, String comment, SshAgentKeyConstraint... constraints) {
        throw new UnsupportedOperationException("the agent is its user's");
    }

    @Override
    public void removeIdentity(PublicKey key) {
        throw new UnsupportedOperationException("the agent is its user's");
    }

    @Override
    public void removeAllIdentities() {
        throw new UnsupportedOperationException("the agent is its user's");
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
