// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Calls the procedures of one interface over one pipe, one call after the other. Closing it closes the pipe. */
final class RpcClient implements AutoCloseable {
    /** Far above any honest answer: some ten thousand sessions. */
    private static final int MAXIMUM_ANSWER = 4 << 20;

    private final Pipe pipe;
    private final RpcInterface service;
    private final FragmentReader fragments;
    private int call = 1;

    private RpcClient(Pipe pipe, RpcInterface service) {
        this.pipe = pipe;
        this.service = service;
        this.fragments = new FragmentReader(pipe);
    }

    /** Agrees with the server on the interface; closes the pipe if that fails. */
    static RpcClient bind(Pipe pipe, RpcInterface service) throws ProbeException, InterruptedException {
        RpcClient client = new RpcClient(pipe, service);
        try {
            client.bind();
            return client;
        } catch (ProbeException | InterruptedException | RuntimeException e) {
            pipe.close();
            throw e;
        }
    }

    /**
     * Calls a procedure.
     *
     * @param operation its number
     * @param name its name, for messages
     * @return a reader of its results
     */
    NdrReader call(int operation, String name, NdrWriter arguments) throws ProbeException, InterruptedException {
        byte[] request = Pdu.request(operation, arguments.toBytes(), ++call);
        if (request.length > Pdu.MAXIMUM_FRAGMENT) {
            throw new ProbeException(Reason.MALFORMED, "the arguments of " + name + " are too long: " + request.length + " bytes");
        }
        return new NdrReader(results(fragments.exchange(request), name), "the answer of " + name);
    }

    @Override
    public void close() {
        pipe.close();
    }

    private byte[] results(Fragment first, String name) throws ProbeException, InterruptedException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        Fragment fragment = first;
        while (true) {
            append(fragment, results, name);
            if (fragment.last()) {
                return results.toByteArray();
            }
            fragment = fragments.next();
        }
    }

    private void append(Fragment fragment, ByteArrayOutputStream results, String name) throws ProbeException {
        if (fragment.type() == Pdu.FAULT) {
            throw RpcFault.of(fragment, service, name);
        }
        if (fragment.type() != Pdu.RESPONSE || fragment.call() != call) {
            throw malformed(name, "type " + fragment.type() + ", call " + fragment.call() + " where " + call + " was asked");
        }
        ByteBuffer body = fragment.body();
        int skip = Pdu.RESPONSE_HEADER - Pdu.HEADER;
        if (body.remaining() < skip || body.remaining() == skip && !fragment.last()) {
            throw malformed(name, "a fragment without results");
        }
        if (fragment.first() != (results.size() == 0)) {
            throw malformed(name, "its fragments are out of order");
        }
        if (results.size() + body.remaining() > MAXIMUM_ANSWER) {
            throw malformed(name, "it does not end");
        }
        results.write(body.array(), skip, body.remaining() - skip);
    }

    private void bind() throws ProbeException, InterruptedException {
        Fragment answer = fragments.exchange(Pdu.bind(service, call));
        if (answer.type() == Pdu.BIND_NAK) {
            throw new ProbeException(Reason.UNSUPPORTED, "the host does not offer " + service.title() + " (bind refused)");
        }
        if (answer.type() == Pdu.FAULT) {
            throw RpcFault.of(answer, service, "bind");
        }
        if (answer.type() != Pdu.BIND_ACK || answer.call() != call) {
            throw malformed("bind", "type " + answer.type());
        }
        accepted(answer.body());
    }

    /** The answer to a bind: sizes, group, the secondary address with its length, aligned to 4, then one result for each context. */
    private void accepted(ByteBuffer body) throws ProbeException {
        int results = body.remaining() < 10 ? -1 : 10 + (body.getShort(8) & 0xffff);
        results = results < 0 ? results : results + 3 & ~3;
        if (results < 0 || body.remaining() < results + 8 || body.get(results) != 1) {
            throw malformed("bind", "it has no result");
        }
        int result = body.getShort(results + 4) & 0xffff;
        if (result != 0) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    "the host does not offer " + service.title() + " (bind result " + result + ", reason " + body.getShort(results + 6)
                            + ")");
        }
    }

    private static ProbeException malformed(String name, String detail) {
        return new ProbeException(Reason.MALFORMED, "the RPC answer of " + name + " cannot be read: " + detail);
    }
}
