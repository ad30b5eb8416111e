// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import org.probebook.probe.Credentials;
import org.probebook.probe.Host;
import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import org.snmp4j.CommunityTarget;
import org.snmp4j.MessageDispatcher;
import org.snmp4j.MessageDispatcherImpl;
import org.snmp4j.PDU;
import org.snmp4j.SNMP4JSettings;
import org.snmp4j.SNMP4JSettings.ReportSecurityLevelStrategy;
import org.snmp4j.ScopedPDU;
import org.snmp4j.Target;
import org.snmp4j.UserTarget;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.MPv2c;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.SecurityModel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityProtocols.SecurityProtocolSet;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmUser;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

/** Whom an agent is asked as, and in which version. Nothing is guessed: there is no community that is tried where none was given. */
final class SnmpAccount {
    /** What version 3 demands of passwords (RFC 3414, section 11.2), in octets. */
    private static final int SHORTEST = 8;
    private static final int ENGINE_ID = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static {
        // An agent cannot sign its word that a signature is wrong: without this, the library drops it, and a wrong password looks like silence.
        SNMP4JSettings.setReportSecurityLevelStrategy(ReportSecurityLevelStrategy.noAuthNoPrivIfNeeded);
    }

    private final SnmpSecurity security;
    private final OctetString user;
    private final OctetString password;
    private final Optional<MPv3> version3;

    private SnmpAccount(SnmpSecurity security, String user, OctetString password) {
        this.security = security;
        this.user = new OctetString(user.getBytes(StandardCharsets.UTF_8));
        this.password = password;
        this.version3 = security.community() ? Optional.empty() : Optional.of(version3());
    }

    /**
     * The account of a session, if it is one for SNMP.
     *
     * @throws ProbeException when there is none, or it cannot be one
     */
    static SnmpAccount of(HostSession session) throws ProbeException {
        Host host = session.host();
        Credentials account = session.credentials();
        SnmpSecurity security = SnmpSecurity.of(host);
        if (account.anonymous()) {
            throw new ProbeException(Reason.SIGN_IN_FAILED,
                    "an SNMP agent answers nobody without a user, or a community: state one, as in " + host.address()
                            + ",snmp=161,user=monitor");
        }
        if (host.setting("snmp").isEmpty()) {
            throw new ProbeException(Reason.UNSUPPORTED, "the account of " + host.address()
                    + " is not sent to an SNMP agent unless the host says that it is one for SNMP, as in " + host.address() + ",snmp=161");
        }
        OctetString password = octets(account.password());
        if (password.length() < (security.community() ? 1 : SHORTEST) && (security.community() || security.authentication().isPresent())) {
            throw new ProbeException(Reason.SIGN_IN_FAILED, security.community()
                    ? "no community was given as the account's password"
                    : "a password of SNMP version 3 has " + SHORTEST + " characters at least");
        }
        return new SnmpAccount(security, account.user(), password);
    }

    private static OctetString octets(char[] secret) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        return new OctetString(Arrays.copyOf(bytes.array(), bytes.limit()));
    }

    /** A dispatcher that speaks the one version, and understands no other. */
    MessageDispatcher dispatcher() {
        MessageDispatcher dispatcher = new MessageDispatcherImpl();
        dispatcher.addMessageProcessingModel(version3.isPresent() ? version3.get() : new MPv2c());
        return dispatcher;
    }

    /** An empty question. */
    PDU question() {
        return security.community() ? new PDU() : new ScopedPDU();
    }

    /** A target without an address. */
    Target<UdpAddress> target() {
        if (security.community()) {
            CommunityTarget<UdpAddress> target = new CommunityTarget<>();
            target.setCommunity(password);
            target.setVersion(SnmpConstants.version2c);
            return target;
        }
        UserTarget<UdpAddress> target = new UserTarget<>();
        target.setSecurityName(user);
        target.setSecurityLevel(security.level());
        target.setVersion(SnmpConstants.version3);
        return target;
    }

    /** Whether the agent at an address made itself known by a message that makes sense. */
    boolean acquainted(UdpAddress agent) {
        return version3.isPresent() && version3.get().getEngineID(agent) != null;
    }

    /** What silence may come of, beyond the usual. */
    String whySilent(UdpAddress agent) {
        if (security.community()) {
            return "; an agent keeps silent to a wrong community, too";
        }
        return acquainted(agent) ? "; it made itself known before that, so perhaps it knows another cipher for this user" : "";
    }

    private MPv3 version3() {
        byte[] own = new byte[ENGINE_ID];
        RANDOM.nextBytes(own);
        byte[] engine = MPv3.createLocalEngineID(new OctetString(own));
        SecurityProtocols protocols = new SecurityProtocols(SecurityProtocolSet.maxCompatibility);
        USM users = new USM(protocols, new OctetString(engine), 0);
        users.addUser(new UsmUser(user, security.authentication().orElse(null), security.authentication().isPresent() ? password : null,
                security.privacy().orElse(null), security.privacy().isPresent() ? password : null));
        return new MPv3(engine, null, protocols, SecurityModels.getCollection(new SecurityModel[] { users }), CounterSupport.getInstance());
    }
}
