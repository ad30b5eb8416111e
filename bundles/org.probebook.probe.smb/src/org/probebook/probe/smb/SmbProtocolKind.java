// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;
import org.probebook.probe.Footprint.Rights;
import org.probebook.probe.Footprint;
import org.probebook.probe.HostSession;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.Observation;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.probebook.probe.smb.internal.SmbOffer;

/** Negotiates SMB with a host (MS-SMB2 3.2.4.2.2) and signs in as nobody at all, so that it needs no account. */
@Component(service = IProbeKind.class)
public final class SmbProtocolKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("dialect", Type.VERSION, "the newest that the host speaks: 3.1.1, 3.0.2, 3.0, 2.1, 2.0.2, or 1 if no newer one"),
            new Attribute("signing-required", Type.TRUTH, "the host wants every message signed; unknown where SMB 1 is all that it speaks"),
            new Attribute("encryption", Type.TRUTH, "the host can encrypt"));

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.SMB_PROTOCOL_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.NONE, "SMB greetings without a sign-in, as a scanner of versions sends them", "nothing in a usual log");
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SmbOffer offer = SmbOffer.of(session);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("dialect", offer.dialect());
        offer.signingRequired().ifPresent(required -> values.put("signing-required", required.toString()));
        values.put("encryption", Boolean.toString(offer.encryption()));
        Map<String, Reason> untold = offer.signingRequired().isPresent() ? Map.of() : Map.of("signing-required", Reason.UNSUPPORTED);
        return new Observation(values, "negotiate SMB with " + session.host().address(), described(offer), untold);
    }

    private static String described(SmbOffer offer) {
        String signing = offer.signingRequired().map(required -> required ? ", signing required" : ", signing not required").orElse("");
        return "SMB " + offer.dialect() + signing + (offer.encryption() ? ", can encrypt" : ", cannot encrypt");
    }
}
