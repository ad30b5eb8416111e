// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.sshd.agent.SshAgent;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** The SSH library, set up once for all hosts, so that a hundred connections share its threads. Started at first need. */
@Component(service = SshConnector.class)
public final class SshConnector implements AutoCloseable {
    private final Path home;
    private final Path trusted;
    private final Optional<Path> agent;
    private CompletableFuture<SshClient> client;

    /** With the keys and known hosts of the user who runs this. */
    @Activate
    public SshConnector() {
        this(Path.of(System.getProperty("user.home"), ".ssh"), Path.of(System.getProperty("user.home"), ".probebook", "known_hosts"),
                Optional.ofNullable(System.getenv(SshAgent.SSH_AUTHSOCKET_ENV_NAME)).filter(named -> !named.isBlank()).map(Path::of));
    }

    /**
     * With the keys and known hosts of a folder.
     *
     * @param home laid out as OpenSSH lays out {@code ~/.ssh}; need not exist
     * @param trusted the file of hosts that the user trusts in this product; need not exist. It is the user's, not a library's: who gets a library from somebody does not get his trust with it
     * @param agent the socket of a running agent; empty where there is none
     */
    public SshConnector(Path home, Path trusted, Optional<Path> agent) {
        this.home = home;
        this.trusted = trusted;
        this.agent = agent;
    }

    Path home() {
        return home;
    }

    Path trusted() {
        return trusted;
    }

    Optional<Path> agent() {
        return agent;
    }

    /**
     * The library, ready to connect. It loads much code and many algorithms at first need, which takes seconds on a busy machine and cannot be interrupted, so
     * that is done on a thread of its own.
     *
     * @param limit how long to wait for that
     */
    SshClient client(Duration limit) throws ProbeException, InterruptedException {
        try {
            return starting().get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, "setting up SSH on this machine took longer than " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("SSH cannot be set up", e.getCause());
        }
    }

    private synchronized CompletableFuture<SshClient> starting() {
        if (client == null) {
            client = CompletableFuture.supplyAsync(SshConnector::setUp, task -> Thread.ofPlatform().daemon().name("SSH setup").start(task));
        }
        return client;
    }

    private static SshClient setUp() {
        SshClient client = ClientBuilder.builder().keyExchangeFactories(exchanges()).hostConfigEntryResolver(HostConfigEntryResolver.EMPTY)
                .serverKeyVerifier((session, address, key) -> Greeting.of(session).trusts(key)).build();
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setSessionFactory(BoundedSession.factory(client));
        client.setAgentFactory(new AgentOfSession());
        client.addSessionListener(new GreetingListener());
        // Without it every short exchange waits for the delayed acknowledgement of the one before, some 40 ms.
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        client.start();
        return client;
    }

    /** The library's own first choice costs several times as much, and nothing secret passes here. */
    private static List<KeyExchangeFactory> exchanges() {
        List<KeyExchangeFactory> exchanges = new ArrayList<>(ClientBuilder.setUpDefaultKeyExchanges(true));
        exchanges.sort(Comparator.comparing((NamedResource one) -> !one.getName().startsWith("curve25519")));
        return exchanges;
    }

    /** Ends what is still connected. */
    @Deactivate
    @Override
    public synchronized void close() {
        if (client != null) {
            client.thenAccept(SshClient::stop);
            client = null;
        }
    }
}
