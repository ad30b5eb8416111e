// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.probe.Host;
import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.xbill.DNS.ResolverConfig;

/** The name servers to ask about a host: those that its setting {@code dns} names, else the system's. */
public final class DnsServers {
    private static final int USUAL_PORT = 53;
    private static final Pattern BRACKETED = Pattern.compile("\\[(.+)](?::(\\d{1,5}))?");
    private static final Pattern WITH_PORT = Pattern.compile("([^:]+):(\\d{1,5})");

    private DnsServers() {
    }

    /**
     * The servers, in the order in which they are named.
     *
     * @return at least one
     * @throws ProbeException {@link Reason#MALFORMED} when the setting cannot be read
     */
    public static List<InetSocketAddress> of(Host host) throws ProbeException {
        List<InetSocketAddress> servers = new ArrayList<>();
        for (String part : host.settingParts("dns")) {
            servers.add(server(part.strip()));
        }
        // Read anew each time: a workbench stays open while its machine changes networks.
        return servers.isEmpty() ? new ResolverConfig().servers() : servers;
    }

    private static InetSocketAddress server(String text) throws ProbeException {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return server(text, bracketed.group(1), bracketed.group(2));
        }
        Matcher withPort = WITH_PORT.matcher(text);
        return withPort.matches() ? server(text, withPort.group(1), withPort.group(2)) : server(text, text, null);
    }

    private static InetSocketAddress server(String text, String address, String port) throws ProbeException {
        InetAddress at = NameLookup.literal(address).orElse(null);
        int number = port == null ? USUAL_PORT : Integer.parseInt(port);
        if (at == null || number < 1 || number > 65535) {
            throw new ProbeException(Reason.MALFORMED,
                    "'" + text + "' is no name server; write its IP address, as in dns=192.0.2.53 or dns=192.0.2.53:5353");
        }
        return new InetSocketAddress(at, number);
    }
}
