// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.util.Optional;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.smbj.connection.ConnectionContext;

import org.probebook.probe.HostSession;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * What a host offers when SMB is negotiated (MS-SMB2 2.2.4).
 *
 * @param dialect the newest that it speaks, from {@code 2.0.2} to {@code 3.1.1}; {@code 1} for a host that speaks no newer one
 * @param signingRequired whether it wants all messages signed; empty where it does not say, as with SMB 1
 * @param encryption whether it can encrypt
 */
public record SmbOffer(String dialect, Optional<Boolean> signingRequired, boolean encryption) {
    private static final SmbOffer SMB_1 = new SmbOffer("1", Optional.empty(), false);

    /** Negotiates over a connection of its own, hangs up, and signs nobody in. */
    public static SmbOffer of(HostSession session) throws ProbeException, InterruptedException {
        try {
            // A host tells that it can encrypt only those who can.
            SmbNegotiation agreed = SmbNegotiation.open(session, true);
            try {
                return told(agreed.connection().getConnectionContext());
            } finally {
                agreed.close();
            }
        } catch (ProbeException e) {
            if (SmbFailure.smb1(e)) {
                return SMB_1;
            }
            throw e;
        }
    }

    private static SmbOffer told(ConnectionContext agreed) throws ProbeException {
        return new SmbOffer(dialect(agreed.getNegotiatedProtocol().getDialect()), Optional.of(agreed.isServerRequiresSigning()),
                agreed.supportsEncryption());
    }

    private static String dialect(SMB2Dialect dialect) throws ProbeException {
        return switch (dialect) {
            case SMB_2_0_2 -> "2.0.2";
            case SMB_2_1 -> "2.1";
            case SMB_3_0 -> "3.0";
            case SMB_3_0_2 -> "3.0.2";
            case SMB_3_1_1 -> "3.1.1";
            case UNKNOWN, SMB_2XX ->
                throw new ProbeException(Reason.MALFORMED, "negotiating SMB: the host chose a dialect that there is not");
        };
    }
}
