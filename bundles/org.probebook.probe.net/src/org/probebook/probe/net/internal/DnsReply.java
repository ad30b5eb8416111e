// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.net.internal;

import java.net.PortUnreachableException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * What one name server did with a question.
 *
 * @param server {@code 192.0.2.53:53}
 * @param outcome what kind of reply it is
 * @param rcode the response code in lower case ({@code nxdomain}); empty where no response came
 * @param answers values of the records asked for, sorted; those of an alias' target too
 * @param ttl seconds that the most short-lived of them may be kept; empty where there is none
 * @param told the reply in words
 */
public record DnsReply(String server, Outcome outcome, String rcode, List<String> answers, OptionalLong ttl, String told) {
    /** Types whose values are names, where letter case and the dot at the end mean nothing. */
    private static final Set<Integer> NAMES = Set.of(Type.CNAME, Type.DNAME, Type.NS, Type.PTR, Type.MX, Type.SRV);

    /** Kinds of replies. */
    public enum Outcome {
        /** The records, or the statement that there are none. */
        ANSWERED, REFUSED,
        /** The server says that it cannot answer. */
        FAILED,
        /** The server says that it did not understand, or is not understood. */
        MALFORMED, UNREACHABLE, SILENT
    }

    static DnsReply of(String server, DnsQuestion question, Message message) {
        String rcode = Rcode.string(message.getRcode()).toLowerCase(Locale.ROOT);
        if (refers(message)) {
            return new DnsReply(server, Outcome.FAILED, rcode, List.of(), OptionalLong.empty(), "knows other servers only, that may know");
        }
        Outcome outcome = switch (message.getRcode()) {
            case Rcode.NOERROR, Rcode.NXDOMAIN -> Outcome.ANSWERED;
            case Rcode.REFUSED, Rcode.NOTAUTH -> Outcome.REFUSED;
            case Rcode.FORMERR -> Outcome.MALFORMED;
            default -> Outcome.FAILED;
        };
        List<Record> records = outcome == Outcome.ANSWERED ? records(question, message).toList() : List.of();
        List<String> answers = records.stream().map(DnsReply::value).sorted().distinct().toList();
        return new DnsReply(server, outcome, rcode, answers, records.stream().mapToLong(Record::getTTL).min(), rcode + " " + answers);
    }

    /** A referral (RFC 1034, section 4.3.1): a server that does not ask others for its clients says nothing about the name. */
    private static boolean refers(Message message) {
        List<Record> authority = message.getSection(Section.AUTHORITY);
        return message.getRcode() == Rcode.NOERROR && !message.getHeader().getFlag(Flags.AA) && message.getSection(Section.ANSWER).isEmpty()
                && authority.stream().anyMatch(record -> record.getType() == Type.NS)
                && authority.stream().noneMatch(record -> record.getType() == Type.SOA);
    }

    static DnsReply failed(String server, Throwable failure) {
        return switch (failure) {
            case TimeoutException timeout -> none(server, Outcome.SILENT, "no answer");
            case PortUnreachableException refused -> none(server, Outcome.UNREACHABLE, "nothing listens there");
            default -> none(server, failure.getClass().getName().startsWith("java.net.") ? Outcome.UNREACHABLE : Outcome.MALFORMED,
                    Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName()));
        };
    }

    /** Whether another server said the same; how long it may be kept does not matter. */
    boolean agrees(DnsReply other) {
        return rcode.equals(other.rcode) && answers.equals(other.answers);
    }

    private static DnsReply none(String server, Outcome outcome, String told) {
        return new DnsReply(server, outcome, "", List.of(), OptionalLong.empty(), told);
    }

    private static Stream<Record> records(DnsQuestion question, Message message) {
        return message.getSection(Section.ANSWER).stream().filter(record -> record.getType() == question.type());
    }

    private static String value(Record record) {
        if (record instanceof TXTRecord text) {
            return String.join("", text.getStrings());
        }
        String value = record.rdataToString();
        if (!NAMES.contains(record.getType())) {
            return value;
        }
        return (value.endsWith(".") && value.length() > 1 ? value.substring(0, value.length() - 1) : value).toLowerCase(Locale.ROOT);
    }
}
