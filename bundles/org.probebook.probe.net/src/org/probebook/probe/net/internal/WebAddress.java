// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.probebook.probe.Host;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * Addresses of pages on one host. Where the host states a port for {@code http} or {@code https}, it stands for the usual one, in redirects too: behind a
 * forwarded port the server does not know its own number.
 */
public record WebAddress(Host host) {

    /**
     * The address of a page.
     *
     * @param port used where the host states none
     * @param path with query, escaped as in a request; {@code /} before it may be missing
     * @throws ProbeException {@link Reason#MALFORMED} when that makes no address
     */
    public URI page(boolean tls, int port, String path) throws ProbeException {
        String scheme = tls ? "https" : "http";
        String name = host.local() ? "localhost" : host.address();
        String bracketed = name.contains(":") ? "[" + name + "]" : name;
        try {
            return URI.create(scheme + "://" + bracketed + ":" + host.port(scheme, port) + (path.startsWith("/") ? "" : "/") + path);
        } catch (IllegalArgumentException e) {
            throw new ProbeException(Reason.MALFORMED, "'" + path + "' on " + name + " is no address of a page: " + e.getMessage(), e);
        }
    }

    /**
     * Where a redirect leads.
     *
     * @param from the page that sends away
     * @param location as the server wrote it
     * @return absolute, without a fragment or a user; empty when it is no address
     */
    Optional<URI> target(URI from, String location) {
        try {
            URI target = from.resolve(location.strip().replace(" ", "%20"));
            return target.getHost() == null ? Optional.of(target) : Optional.of(stated(target));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether both are pages of the same host, on whatever port. */
    boolean same(URI one, URI other) {
        return web(one) && web(other) && one.getHost().equalsIgnoreCase(other.getHost());
    }

    private URI stated(URI target) {
        String scheme = target.getScheme().toLowerCase(Locale.ROOT);
        int usual = "https".equals(scheme) ? 443 : 80;
        int written = target.getPort() < 0 ? usual : target.getPort();
        int port = written == usual && host.setting(scheme).isPresent() ? host.port(scheme, usual) : written;
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        return URI.create(scheme + "://" + target.getHost() + ":" + port + path + query);
    }

    private static boolean web(URI uri) {
        return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    }
}
