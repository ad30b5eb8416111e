// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.probebook.probe.Host;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import org.snmp4j.security.AuthHMAC128SHA224;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.AuthHMAC256SHA384;
import org.snmp4j.security.AuthHMAC384SHA512;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthSHA;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.PrivAES192;
import org.snmp4j.security.PrivAES256;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.smi.OID;

/**
 * How an agent is spoken to: a host's setting {@code snmpsecurity}. {@code 2c} is version 2c, whose community is the account's password; all else is version 3: {@code none}, or how messages are signed, and after a
 * {@code +} how they are encrypted.
 *
 * @param community whether this is version 2c
 * @param authentication empty where nothing is signed
 * @param privacy empty where nothing is encrypted
 */
record SnmpSecurity(boolean community, Optional<OID> authentication, Optional<OID> privacy) {
    private static final String SETTING = "snmpsecurity";
    private static final String USUAL = "sha-256+aes";
    private static final Map<String, OID> AUTHENTICATIONS = Map.of("md5", AuthMD5.ID, "sha", AuthSHA.ID, "sha-224", AuthHMAC128SHA224.ID,
            "sha-256",
            AuthHMAC192SHA256.ID, "sha-384", AuthHMAC256SHA384.ID, "sha-512", AuthHMAC384SHA512.ID);
    private static final Map<String, OID> PRIVACIES = Map.of("des", PrivDES.ID, "aes", PrivAES128.ID, "aes-192", PrivAES192.ID, "aes-256",
            PrivAES256.ID);

    static SnmpSecurity of(Host host) throws ProbeException {
        String stated = host.setting(SETTING).orElse(USUAL);
        if ("2c".equals(stated) || "none".equals(stated)) {
            return new SnmpSecurity("2c".equals(stated), Optional.empty(), Optional.empty());
        }
        String[] parts = stated.split("\\+", -1);
        Optional<OID> authentication = Optional.ofNullable(AUTHENTICATIONS.get(parts[0]));
        Optional<OID> privacy = parts.length < 2 ? Optional.empty() : Optional.ofNullable(PRIVACIES.get(parts[1]));
        if (parts.length > 2 || authentication.isEmpty() || parts.length == 2 && privacy.isEmpty()) {
            throw new ProbeException(Reason.MALFORMED,
                    "'" + stated.replaceAll("\\p{Cntrl}", "?") + "' is no " + SETTING + ": write 2c, none, or one of "
                            + new TreeSet<>(AUTHENTICATIONS.keySet()) + ", and after a + one of " + new TreeSet<>(PRIVACIES.keySet()));
        }
        return new SnmpSecurity(false, authentication, privacy);
    }

    /** The security level of RFC 3411, section 3.4.3. */
    int level() {
        if (authentication.isEmpty()) {
            return SecurityLevel.NOAUTH_NOPRIV;
        }
        return privacy.isEmpty() ? SecurityLevel.AUTH_NOPRIV : SecurityLevel.AUTH_PRIV;
    }
}
