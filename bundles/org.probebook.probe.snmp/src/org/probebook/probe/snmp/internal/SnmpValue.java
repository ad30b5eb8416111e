// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.snmp.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Opaque;
import org.snmp4j.smi.SMIConstants;
import org.snmp4j.smi.Variable;

/**
 * A value as an agent told it.
 *
 * @param type by its name in RFC 2578
 * @param text as a person reads it
 * @param number the value as a decimal number; empty where it is none
 */
public record SnmpValue(String type, String text, Optional<String> number) {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    static SnmpValue of(Variable value) {
        String text = text(value);
        String plain = text.strip();
        return new SnmpValue(type(value.getSyntax()), text,
                numeric(value) && DECIMAL.matcher(plain).matches() ? Optional.of(plain) : Optional.empty());
    }

    private static String text(Variable value) {
        return switch (value.getSyntax()) {
            case SMIConstants.SYNTAX_TIMETICKS -> Long.toString(value.toLong());
            case SMIConstants.SYNTAX_OPAQUE -> HexFormat.of().formatHex(((Opaque) value).getValue());
            case SMIConstants.SYNTAX_OCTET_STRING -> octets(((OctetString) value).getValue());
            default -> value.toString();
        };
    }

    /** Some agents end text as C does. */
    private static String octets(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            boolean readable = (length > 0 || bytes.length == 0)
                    && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
            return readable ? text : HexFormat.of().formatHex(bytes);
        } catch (CharacterCodingException e) {
            return HexFormat.of().formatHex(bytes);
        }
    }

    /** An object identifier of two parts, and an address, look like decimals and are none. */
    private static boolean numeric(Variable value) {
        return switch (value.getSyntax()) {
            case SMIConstants.SYNTAX_OBJECT_IDENTIFIER, SMIConstants.SYNTAX_IPADDRESS, SMIConstants.SYNTAX_OPAQUE,
                    SMIConstants.SYNTAX_NULL ->
                false;
            case SMIConstants.SYNTAX_OCTET_STRING -> readable(((OctetString) value).getValue());
            default -> true;
        };
    }

    /** Octets that are shown in hexadecimal may happen to have digits only. */
    private static boolean readable(byte[] bytes) {
        return !octets(bytes).equals(HexFormat.of().formatHex(bytes));
    }

    private static String type(int syntax) {
        return switch (syntax) {
            case SMIConstants.SYNTAX_INTEGER -> "INTEGER";
            case SMIConstants.SYNTAX_OCTET_STRING -> "OCTET STRING";
            case SMIConstants.SYNTAX_OBJECT_IDENTIFIER -> "OBJECT IDENTIFIER";
            case SMIConstants.SYNTAX_IPADDRESS -> "IpAddress";
            case SMIConstants.SYNTAX_COUNTER32 -> "Counter32";
            case SMIConstants.SYNTAX_GAUGE32 -> "Gauge32";
            case SMIConstants.SYNTAX_TIMETICKS -> "TimeTicks";
            case SMIConstants.SYNTAX_OPAQUE -> "Opaque";
            case SMIConstants.SYNTAX_COUNTER64 -> "Counter64";
            case SMIConstants.SYNTAX_NULL -> "NULL";
            default -> "type " + syntax;
        };
    }
}
