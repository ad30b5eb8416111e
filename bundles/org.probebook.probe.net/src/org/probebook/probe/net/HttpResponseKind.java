// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.HttpResponseProbe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.net.internal.Trail;
import org.probebook.probe.net.internal.WebAddress;

/**
 * Asks a web server for a page by GET and follows its redirects as long as they stay on the host. Sends no credentials. A server whose certificate Java
 * does not trust is not asked. The host's setting {@code http} or {@code https} replaces the port.
 */
@Component
public final class HttpResponseKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("status", Type.NUMBER, "status code of the last response, as 200"),
            new Attribute("redirects", Type.NUMBER, "how many redirects were followed"),
            new Attribute("loop", Type.TRUTH, "the redirects come back to a page that was seen, or are more than may be followed"),
            new Attribute("leaves-host", Type.TRUTH, "the last response sends to another host, which was not asked"),
            new Attribute("location", Type.TEXT, "where the last redirect leads, as the server wrote it"),
            new Attribute("header", Type.TEXT, "the header asked for, in the last response"),
            new Attribute("body", Type.TEXT, "start of the last response's body, at most 64 KB"));

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.HTTP_RESPONSE_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public boolean reaches(Host host) {
        return true;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "a GET without credentials, and one for each redirect on the same host",
                "a line in the access log for each page");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        HttpResponseProbe question = (HttpResponseProbe) probe;
        String path = question.getPath() == null ? "/" : question.getPath();
        URI start = new WebAddress(session.host()).page(question.isTls(), question.getPort(), path);
        Trail trail = Trail.follow(start, question.getMaximumRedirects(), session);
        return observation(trail, question.getHeader(), "GET " + start);
    }

    private static Observation observation(Trail trail, String header, String request) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("status", Integer.toString(trail.last().status()));
        values.put("redirects", Integer.toString(trail.followed()));
        values.put("loop", Boolean.toString(trail.loop()));
        values.put("leaves-host", Boolean.toString(trail.leavesHost()));
        trail.location().ifPresent(location -> values.put("location", location));
        if (header != null && !header.isBlank()) {
            trail.last().headers().firstValue(header.strip()).ifPresent(value -> values.put("header", value));
        }
        values.put("body", trail.last().text());
        return new Observation(values, request, trail.told());
    }
}
