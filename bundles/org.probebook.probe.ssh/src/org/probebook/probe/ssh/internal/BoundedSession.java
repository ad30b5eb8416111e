// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import org.apache.sshd.client.ClientFactoryManager;
import org.apache.sshd.client.session.ClientSessionImpl;
import org.apache.sshd.client.session.SessionFactory;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.util.buffer.Buffer;

/**
 * A session that ends when the host talks too much beside the output of commands. The library answers whatever it is asked, and keeps the answers as long as the host does not take them.
 */
final class BoundedSession extends ClientSessionImpl {
    /** A command takes half a dozen messages, and a run asks a host some hundred questions. */
    private static final int MOST = 20_000;
    private int messages;

    private BoundedSession(ClientFactoryManager client, IoSession io) throws Exception {
        super(client, io);
    }

    /** Makes all sessions of a client such ones. */
    static SessionFactory factory(ClientFactoryManager client) {
        return new SessionFactory(client) {
            @Override
            protected ClientSessionImpl doCreateSession(IoSession io) throws Exception {
                return new BoundedSession(getClient(), io);
            }
        };
    }

    /** Output has bounds of its own, and is never answered. */
    @Override
    protected void doHandleMessage(Buffer buffer) throws Exception {
        int command = buffer.rawByte(buffer.rpos()) & 0xff;
        boolean output = command == SshConstants.SSH_MSG_CHANNEL_DATA || command == SshConstants.SSH_MSG_CHANNEL_EXTENDED_DATA;
        if (!output && ++messages > MOST) {
            String offence = "the host sent more than " + MOST + " messages that nobody asked for";
            Greeting.of(this).offence(offence);
            throw new SshException(SshConstants.SSH2_DISCONNECT_PROTOCOL_ERROR, offence);
        }
        super.doHandleMessage(buffer);
    }
}
