// SPDX-License-Identifier: EPL-2.0
package org.probebook.example.greeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.declared.DeclaredProbes;
import org.probebook.probe.Attribute;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Connects to a TCP port and listens to the first line that the server says. */
@Component
public final class GreetingKind implements IProbeKind {
    private static final int LONGEST = 1024;
    private static final EPackage MODEL = model();

    private static EPackage model() {
        try {
            return DeclaredProbes.load(GreetingKind.class.getResource("/model/greeting.ecore"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public EClass probe() {
        return (EClass) MODEL.getEClassifier("GreetingProbe");
    }

    @Override
    public List<Attribute> attributes() {
        return List.of(new Attribute("greeting", Attribute.Type.TEXT, "the line, at most a kilobyte of it"));
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "a connection that reads one line and sends nothing",
                "a line in the log of a service that logs connections");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException {
        int port = session.host().port("greeting", (Integer) argument(probe, "port"));
        String request = "the greeting of TCP port " + port + " of " + session.host().address();
        int millis = Math.toIntExact(Math.max(1, session.remaining().toMillis()));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(session.host().address(), port), millis);
            socket.setSoTimeout(millis);
            String said = line(socket.getInputStream());
            boolean lower = "lower".equals(argument(probe, "letterCase").toString());
            return Observation.of("greeting", lower ? said.toLowerCase(Locale.ROOT) : said, request, said);
        } catch (SocketTimeoutException e) {
            throw new ProbeException(Reason.TIMED_OUT, request + ": nothing was said in time", e);
        } catch (IOException e) {
            throw new ProbeException(Reason.UNREACHABLE, request + ": " + e.getMessage(), e);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static Object argument(Probe probe, String name) {
        return probe.eGet(probe.eClass().getEStructuralFeature(name));
    }
}
