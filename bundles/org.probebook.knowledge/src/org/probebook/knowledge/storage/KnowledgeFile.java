// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.internal.storage.Migrations;
import org.probebook.knowledge.internal.storage.Nowhere;
import org.probebook.knowledge.internal.storage.ReadFailure;
import org.probebook.knowledge.probes.ProbesPackage;
import org.w3c.dom.Document;

/**
 * Reads and writes one file of the model as XMI. A file is somebody else's data: it may declare no document type, reach no other file, and use no classes but those of the
 * packages that are known. Stateless.
 */
public final class KnowledgeFile {
    private static final Map<String, Boolean> PARSER = Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final List<EPackage> packages;

    /** Knows the product's own classes and those of {@code further} packages, as plug-ins with probe kinds bring. */
    public KnowledgeFile(List<EPackage> further) {
        this.packages = new ArrayList<>(List.of(KnowledgePackage.eINSTANCE, ProbesPackage.eINSTANCE, CasesPackage.eINSTANCE));
        this.packages.addAll(further);
    }

    /**
     * Reads the one object that a file holds, whatever version of the model it was written in; nothing is written back.
     *
     * @param name of the file, for messages
     * @throws IOException with a message for the user when the file is none of ours, or of a later version
     */
    public <T extends EObject> T read(String name, InputStream in, Class<T> type) throws IOException {
        byte[] content = in.readAllBytes();
        Optional<IOException> newer = ReadFailure.newer(name, content);
        if (newer.isPresent()) {
            throw newer.get();
        }
        XMIResourceImpl resource = resource(name);
        try {
            Optional<Document> migrated = Migrations.migrated(content);
            if (migrated.isPresent()) {
                resource.load(migrated.get(), Map.of());
            } else {
                resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES, PARSER));
            }
        } catch (IOException | RuntimeException e) {
            throw ReadFailure.of(name, e);
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().getFirst())) {
            throw new IOException(name + " does not hold one " + type.getSimpleName());
        }
        return type.cast(resource.getContents().getFirst());
    }

    /**
     * Writes an object with all it contains, in the model's version of the day. The same content always gives the same bytes on every system, and each element has a line of its
     * own, however long, so that a comparison of two versions shows what was edited and nothing else.
     */
    public void write(String name, EObject content, OutputStream out) throws IOException {
        XMIResourceImpl resource = resource(name);
        resource.setEncoding("UTF-8");
        resource.getContents().add(content);
        try {
            resource.save(out, Map.of(Resource.OPTION_LINE_DELIMITER, "\n"));
        } finally {
            resource.getContents().clear();
        }
    }

    private XMIResourceImpl resource(String name) {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(new EPackageRegistryImpl());
        packages.forEach(p -> set.getPackageRegistry().put(p.getNsURI(), p));
        set.setURIConverter(new Nowhere());
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(name));
        set.getResources().add(resource);
        return resource;
    }
}
