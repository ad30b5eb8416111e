// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Messages of WS-Management (DSP0226) as WinRM understands them (MS-WSMV), which ask and change nothing. */
final class Envelopes {
    private static final String WMI = "http://schemas.microsoft.com/wbem/wsman/1/wmi/";
    private static final String ENUMERATION = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
    private static final String ANONYMOUS = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous";
    private static final String ENVELOPE = """
            <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" \
            xmlns:n="http://schemas.xmlsoap.org/ws/2004/09/enumeration" xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"><s:Header>\
            <a:To>%s</a:To><w:ResourceURI s:mustUnderstand="true">%s</w:ResourceURI><a:ReplyTo><a:Address s:mustUnderstand="true">%s</a:Address></a:ReplyTo>\
            <a:Action s:mustUnderstand="true">%s</a:Action><w:MaxEnvelopeSize s:mustUnderstand="true">512000</w:MaxEnvelopeSize>\
            <a:MessageID>uuid:%s</a:MessageID><w:OperationTimeout>PT30S</w:OperationTimeout></s:Header><s:Body>%s</s:Body></s:Envelope>""";
    private static final String IDENTIFY = """
            <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:i="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd">\
            <s:Header/><s:Body><i:Identify/></s:Body></s:Envelope>""";
    private final String to;

    /** @param to the service's own address */
    Envelopes(String to) {
        this.to = escaped(to);
    }

    /** Who is there. */
    String identify() {
        return IDENTIFY;
    }

    /** All instances that a query of WQL selects in {@code root/cimv2}, the first of them at once. */
    String enumerate(String query) {
        return envelope(WMI + "root/cimv2/*", ENUMERATION + "/Enumerate",
                "<n:Enumerate><w:OptimizeEnumeration/><w:MaxElements>20</w:MaxElements><w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">"
                        + escaped(query) + "</w:Filter></n:Enumerate>");
    }

    /** More of what was begun to be enumerated. */
    String pull(String context) {
        return envelope(WMI + "root/cimv2/*", ENUMERATION + "/Pull",
                "<n:Pull><n:EnumerationContext>" + escaped(context) + "</n:EnumerationContext><n:MaxElements>20</n:MaxElements></n:Pull>");
    }

    /** A call of a method of the registry's provider. */
    String registry(String method, Map<String, String> arguments) {
        String provider = WMI + "root/default/StdRegProv";
        StringBuilder body = new StringBuilder("<p:" + method + "_INPUT xmlns:p=\"" + provider + "\">");
        arguments.forEach((name, value) -> body.append("<p:").append(name).append('>').append(escaped(value)).append("</p:").append(name)
                .append('>'));
        return envelope(provider, provider + "/" + method, body.append("</p:" + method + "_INPUT>").toString());
    }

    private String envelope(String resource, String action, String body) {
        return String.format(Locale.ROOT, ENVELOPE, to, resource, ANONYMOUS, action, UUID.randomUUID(), body);
    }

    /** What stands for a text in XML; characters that XML cannot have are refused before they come here. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "&#13;");
    }
}
