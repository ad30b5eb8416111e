// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.util.Map;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import org.snmp4j.PDU;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;

/** What an agent's reply to a GET of one object means. */
final class SnmpReply {
    private static final Map<OID, Reason> REPORTS = Map.of(SnmpConstants.usmStatsUnknownUserNames, Reason.SIGN_IN_FAILED,
            SnmpConstants.usmStatsWrongDigests,
            Reason.SIGN_IN_FAILED, SnmpConstants.usmStatsDecryptionErrors, Reason.SIGN_IN_FAILED,
            SnmpConstants.usmStatsUnsupportedSecLevels,
            Reason.SIGN_IN_FAILED, SnmpConstants.usmStatsNotInTimeWindows, Reason.UNSUPPORTED, SnmpConstants.usmStatsUnknownEngineIDs,
            Reason.UNSUPPORTED);
    private static final Map<OID, String> WORDS = Map.of(SnmpConstants.usmStatsUnknownUserNames, "it knows no such user",
            SnmpConstants.usmStatsWrongDigests, "wrong password, or another signature than it has for the user",
            SnmpConstants.usmStatsDecryptionErrors, "it cannot decrypt: another password or cipher than it has for the user",
            SnmpConstants.usmStatsUnsupportedSecLevels, "not with this security for the user", SnmpConstants.usmStatsNotInTimeWindows,
            "its clock and its own word for it differ", SnmpConstants.usmStatsUnknownEngineIDs,
            "it does not accept the name that it gave itself");

    private SnmpReply() {
    }

    /**
     * The value.
     *
     * @return empty when the agent has no such object or instance
     * @throws ProbeException when it refused or failed, or answered another question
     */
    static Optional<SnmpValue> value(PDU reply, OID asked) throws ProbeException {
        if (reply.getType() == PDU.REPORT) {
            throw reported(reply);
        }
        if (reply.getErrorStatus() == PDU.noSuchName) {
            return Optional.empty();
        }
        if (reply.getErrorStatus() != PDU.noError) {
            throw refused(reply);
        }
        if (reply.size() != 1 || !asked.equals(reply.get(0).getOid())) {
            throw new ProbeException(Reason.MALFORMED,
                    "the SNMP agent answered with " + reply.size() + " other values than the one asked for");
        }
        VariableBinding bound = reply.get(0);
        return bound.isException() ? Optional.empty() : Optional.of(SnmpValue.of(bound.getVariable()));
    }

    /** RFC 3414, section 3.2. */
    private static ProbeException reported(PDU report) {
        OID what = report.size() == 1 ? report.get(0).getOid() : new OID();
        Reason reason = REPORTS.getOrDefault(what, Reason.UNSUPPORTED);
        return new ProbeException(reason, "the SNMP agent refused the question: " + WORDS.getOrDefault(what, "report " + what)
                + (reason == Reason.SIGN_IN_FAILED ? "; what it has may be stated, as in snmpsecurity=sha+aes" : ""));
    }

    /** RFC 3416, section 3. */
    private static ProbeException refused(PDU reply) {
        String told = "the SNMP agent answered with the error " + reply.getErrorStatus() + " (" + reply.getErrorStatusText() + ")";
        return switch (reply.getErrorStatus()) {
            case PDU.noAccess, PDU.authorizationError -> new ProbeException(Reason.ACCESS_DENIED, told);
            case PDU.resourceUnavailable -> ProbeException.passing(Reason.UNSUPPORTED, told, null);
            default -> new ProbeException(Reason.UNSUPPORTED, told);
        };
    }
}
