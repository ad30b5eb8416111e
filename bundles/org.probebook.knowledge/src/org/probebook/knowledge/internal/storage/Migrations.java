// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Brings files of older versions of the model to the one of the day, a version at a time. */
public final class Migrations {
    private static final List<IMigration> STEPS = List.of(new FromVersion0());

    private Migrations() {
    }

    /**
     * A file as the model of the day has it.
     *
     * @param file its content
     * @return empty when it is of the version of the day already, or none of ours
     * @throws IOException when it is of an older version, and cannot be parsed
     */
    public static Optional<Document> migrated(byte[] file) throws IOException {
        Optional<ModelVersion> version = ModelVersion.of(file);
        if (version.isEmpty() || version.get().number() >= ModelVersion.OF_THE_DAY) {
            return Optional.empty();
        }
        Document document = parse(file);
        for (IMigration step : STEPS) {
            if (step.from() >= version.get().number()) {
                step.migrate(document);
                rename(document, step.from() + 1);
            }
        }
        return Optional.of(document);
    }

    /** Elements in it carry no namespace of their own; types are written with the prefixes that the root declares. */
    private static void rename(Document document, int version) {
        Element root = document.getDocumentElement();
        NamedNodeMap attributes = root.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                attribute.setValue(ModelVersion.inVersion(attribute.getValue(), version));
            }
        }
        document.renameNode(root, ModelVersion.inVersion(root.getNamespaceURI(), version), root.getTagName());
    }

    private static Document parse(byte[] file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new ByteArrayInputStream(file));
        } catch (SAXException e) {
            throw new IOException(e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of every Java can refuse document types", e);
        }
    }
}
