// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.List;

import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.agent.SshAgentFactory;
import org.apache.sshd.agent.SshAgentServer;
import org.apache.sshd.common.FactoryManager;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;

/** Gives each session the agent that was found for its sign-in, and none to any host. */
final class AgentOfSession implements SshAgentFactory {

    @Override
    public SshAgent createClient(Session session, FactoryManager manager) {
        return Greeting.of(session).agent();
    }

    @Override
    public List<ChannelFactory> getChannelForwardingFactories(FactoryManager manager) {
        return List.of();
    }

    @Override
    public SshAgentServer createServer(ConnectionService service) {
        throw new UnsupportedOperationException("agents are not forwarded");
    }
}
