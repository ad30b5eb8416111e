// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Version 0 knew one language: texts were attributes, in the language that the problem named. It called facts signatures, conditions checks, and the value that an absent one
 * counts as its default. It was never released.
 */
final class FromVersion0 implements IMigration {
    private static final String LANGUAGE = "language";
    private static final Map<String, String> ELEMENTS = Map.of("signatures", "facts", "checks", "conditions");
    private static final Map<String, String> TYPES = Map.of("Check", "Expectation");
    private static final Map<String, String> ATTRIBUTES = Map.of("default", "whenAbsent", "checks", "conditions", "check", "condition");
    /** Texts by the elements that have them, in the order in which version 1 saves them. */
    private static final Map<String, List<String>> TEXTS = Map.of("Problem", List.of("title"), "symptoms", List.of("statement"), "causes",
            List.of("statement"), "fixes", List.of("title"), "steps", List.of("text"), "conditions", List.of("label"), "parts",
            List.of("label"), "part",
            List.of("label"));

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void migrate(Document file) {
        Element root = file.getDocumentElement();
        String language = root.hasAttribute(LANGUAGE) ? root.getAttribute(LANGUAGE) : "en";
        root.removeAttribute(LANGUAGE);
        all(root).forEach(element -> migrate(element, language));
    }

    private static void migrate(Element old, String language) {
        Element element = old;
        if (ELEMENTS.containsKey(old.getTagName())) {
            element = (Element) old.getOwnerDocument().renameNode(old, null, ELEMENTS.get(old.getTagName()));
        }
        for (Map.Entry<String, String> attribute : ATTRIBUTES.entrySet()) {
            if (element.hasAttribute(attribute.getKey())) {
                element.setAttribute(attribute.getValue(), element.getAttribute(attribute.getKey()));
                element.removeAttribute(attribute.getKey());
            }
        }
        type(element);
        for (String text : TEXTS.getOrDefault(element.getLocalName(), List.of())) {
            text(element, text, language);
        }
    }

    private static void type(Element element) {
        String type = element.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "type");
        String name = type.substring(type.indexOf(':') + 1);
        if (TYPES.containsKey(name)) {
            String prefix = type.substring(0, type.length() - name.length());
            element.setAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:type", prefix + TYPES.get(name));
        }
    }

    private static void text(Element element, String name, String language) {
        if (element.hasAttribute(name)) {
            Element text = element.getOwnerDocument().createElementNS(null, name);
            text.setAttribute(LANGUAGE, language);
            text.setAttribute("value", element.getAttribute(name));
            element.insertBefore(text, element.getFirstChild());
            element.removeAttribute(name);
        }
    }

    /** A copy, since renaming takes elements out of the living list. */
    private static List<Element> all(Element root) {
        NodeList below = root.getElementsByTagName("*");
        List<Element> all = new ArrayList<>(List.of(root));
        IntStream.range(0, below.getLength()).forEach(i -> all.add((Element) below.item(i)));
        return all;
    }
}
