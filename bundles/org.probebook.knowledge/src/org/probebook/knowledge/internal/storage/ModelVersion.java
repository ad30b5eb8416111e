// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The version of the model that a file was written in: the number at the end of its packages' namespaces, which change together.
 *
 * @param number from 0
 */
public record ModelVersion(int number) {
    /** The one that is written. */
    public static final int OF_THE_DAY = 1;
    /** The oldest one that is read. */
    public static final int OLDEST = 0;

    private static final Pattern OURS = Pattern.compile("(https://probebook\\.org/knowledge(?:/[a-z]+)?/)(\\d{1,6})");

    /** The version of a file; empty when its root element is none of ours, or it is no XML. */
    public static Optional<ModelVersion> of(byte[] file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                reader.nextTag();
                return ofNamespace(reader.getNamespaceURI());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return Optional.empty(); // who reads it in earnest will say what is wrong with it
        }
    }

    /** The version that a package's namespace says; empty when the package is none of ours. */
    static Optional<ModelVersion> ofNamespace(String namespace) {
        Matcher matcher = OURS.matcher(String.valueOf(namespace));
        return matcher.matches() ? Optional.of(new ModelVersion(Integer.parseInt(matcher.group(2)))) : Optional.empty();
    }

    /** The namespace of a package of ours in another version; others as they are. */
    static String inVersion(String namespace, int version) {
        Matcher matcher = OURS.matcher(namespace);
        return matcher.matches() ? matcher.group(1) + version : namespace;
    }

    /** Whether only a later product can read it. */
    public boolean newer() {
        return number > OF_THE_DAY;
    }
}
