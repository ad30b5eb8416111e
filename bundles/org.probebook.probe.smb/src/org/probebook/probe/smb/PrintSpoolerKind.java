// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import org.probebook.probe.smb.internal.SmbHosts;
import org.probebook.probe.smb.internal.SmbTraces;
import org.probebook.probe.smb.internal.SpoolerTrial;

/**
 * Opens a host's print server over its pipe and closes it again (RpcOpenPrinter, MS-RPRN 3.1.4.2.2). That it does not open, or that nobody listens on the pipe, is the
 * observation; that the account may not is a reason.
 */
@Component(service = IProbeKind.class)
public final class PrintSpoolerKind implements IProbeKind {
    private static final List<Attribute> ATTRIBUTES = List.of(new Attribute("opens", Type.TRUTH, "the print server opens"),
            new Attribute("error", Type.NUMBER,
                    "the code that Windows programs show when it does not: 2 where the spooler's pipe is not there; missing when it opens"));

    @Reference
    SmbHosts hosts;

    @Override
    public EClass probe() {
        return ProbesPackage.Literals.PRINT_SPOOLER_PROBE;
    }

    @Override
    public List<Attribute> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public Footprint footprint(Probe probe) {
        return Footprint.of(Rights.ACCOUNT, "a print server opened over the pipe spoolss, as by whoever looks at its printers",
                SmbTraces.SIGN_IN);
    }

    @Override
    public Observation observe(Probe probe, HostSession session) throws ProbeException, InterruptedException {
        SpoolerTrial trial = SpoolerTrial.make(hosts, session);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("opens", Boolean.toString(trial.error().isEmpty()));
        trial.error().ifPresent(error -> values.put("error", Integer.toString(error)));
        return new Observation(values, "open the print server \\\\" + session.host().address(), trial.described());
    }
}
