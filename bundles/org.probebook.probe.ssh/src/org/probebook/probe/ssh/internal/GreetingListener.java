// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.ssh.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.signature.Signature;

/** Tells each connection's greeting what happens to it. */
final class GreetingListener implements SessionListener {

    /** A host with keys of several types is asked for one by which it is known. */
    @Override
    public void sessionCreated(Session session) {
        Set<String> types = Greeting.of(session).known().types();
        List<NamedFactory<Signature>> signatures = new ArrayList<>(session.getSignatureFactories());
        signatures.sort(Comparator.comparing(one -> !types.contains(KeyUtils.getCanonicalKeyType(one.getName()))));
        session.setSignatureFactories(signatures);
    }

    @Override
    public void sessionEvent(Session session, Event event) {
        if (event == Event.KeyEstablished) {
            Greeting.of(session).keys().complete(null);
        }
    }

    @Override
    public void sessionException(Session session, Throwable failure) {
        Greeting.of(session).keys().completeExceptionally(failure);
    }

    @Override
    public void sessionDisconnect(Session session, int code, String message, String language, boolean ours) {
        Greeting.of(session).keys().completeExceptionally(new SshException(code, message));
    }

    @Override
    public void sessionClosed(Session session) {
        Greeting.of(session).keys().completeExceptionally(new SshException("the host closed the connection"));
    }
}
