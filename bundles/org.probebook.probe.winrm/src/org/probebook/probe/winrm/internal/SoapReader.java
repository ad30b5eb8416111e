// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.winrm.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Reads XML as SOAP allows it (without a document type), in bounded depth and number of elements. */
final class SoapReader {
    private static final int DEEPEST = 40;
    private static final int MOST = 50_000;
    private final Deque<Open> open = new ArrayDeque<>();
    private Element root;
    private int count;

    /** An element whose end was not seen yet. */
    private record Open(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {
    }

    private SoapReader() {
    }

    /** The root element. */
    static Element read(byte[] xml, String place) throws ProbeException {
        try {
            return new SoapReader().root(xml);
        } catch (XMLStreamException | RuntimeException e) {
            throw new ProbeException(Reason.MALFORMED, place + ": the answer is no XML of SOAP", e);
        }
    }

    private Element root(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(in);
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in);
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("a document type");
                    default -> {
                        // comments, instructions and blanks say nothing
                    }
                }
            }
        } finally {
            in.close();
        }
        return root;
    }

    private void start(XMLStreamReader in) throws XMLStreamException {
        if (++count > MOST || open.size() == DEEPEST) {
            throw new XMLStreamException("more than there may be");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        open.push(new Open(in.getLocalName(), attributes, new ArrayList<>(), new StringBuilder()));
    }

    private void text(XMLStreamReader in) {
        if (!open.isEmpty()) {
            open.peek().text.append(in.getText());
        }
    }

    private void end() {
        Open ended = open.pop();
        Element element = new Element(ended.name, ended.attributes, ended.children, ended.text.toString());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
    }
}
