// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;

import org.probebook.probe.NameLookup;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.ReverseMap;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * A question for the records of a name.
 *
 * @param name absolute
 * @param type number of the record type, never one of those that only exist in questions
 */
public record DnsQuestion(Name name, int type) {

    /**
     * Reads a question. Search lists are not applied: the name is taken as complete.
     *
     * @param name in any script, with or without the dot at its end; for {@code PTR} also an IP address
     * @param type mnemonic as {@code MX}
     * @throws ProbeException when it is no question that name servers answer
     */
    public static DnsQuestion of(String name, String type) throws ProbeException {
        int number = Type.value(type.strip().toUpperCase(Locale.ROOT));
        if (number < 0 || !Type.isRR(number)) {
            throw new ProbeException(Reason.MALFORMED, "'" + type + "' is no type of DNS record; write A, AAAA, MX, TXT and so on");
        }
        Optional<InetAddress> literal = NameLookup.literal(name);
        if (literal.isPresent() && number == Type.PTR) {
            return new DnsQuestion(ReverseMap.fromAddress(literal.get()), number);
        }
        if (literal.isPresent()) {
            throw new ProbeException(Reason.UNSUPPORTED,
                    name + " is an IP address, and has no " + type + " records; give the probe a name to ask for");
        }
        return new DnsQuestion(name(name), number);
    }

    private static Name name(String name) throws ProbeException {
        try {
            return Name.fromString(IDN.toASCII(name.strip(), IDN.ALLOW_UNASSIGNED), Name.root);
        } catch (TextParseException | IllegalArgumentException e) {
            throw new ProbeException(Reason.MALFORMED, "'" + name + "' is no DNS name: " + e.getMessage(), e);
        }
    }

    Message message() {
        return Message.newQuery(Record.newRecord(name, type, DClass.IN));
    }

    @Override
    public String toString() {
        return name.toString(true) + " " + Type.string(type);
    }
}
