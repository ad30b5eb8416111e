// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.declared;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.probebook.knowledge.KnowledgePackage;

/**
 * Loads a package with classes of probes from an {@code .ecore} file of a plug-in. The classes have {@code Probe} among their supertypes, as
 * {@code eSuperTypes="ecore:EClass https://probebook.org/knowledge/1#//Probe"}; their comments (the annotation that EMF's generator models carry) are the help that forms and command lines
 * show. Plug-ins that would rather have Java classes of their own generate them as the product does.
 */
public final class DeclaredProbes {
    private DeclaredProbes() {
    }

    /**
     * The package that a file declares.
     *
     * @param model belongs to the plug-in: it is trusted as its code is
     * @throws IOException when the file cannot be read, or declares something else than one package of probes
     */
    public static EPackage load(URL model) throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(KnowledgePackage.eNS_URI, KnowledgePackage.eINSTANCE);
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(model.toString()));
        set.getResources().add(resource);
        try (InputStream in = model.openStream()) {
            resource.load(in, Map.of());
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof EPackage declared)) {
            throw new IOException(model + " does not declare one package");
        }
        EcoreUtil.resolveAll(resource);
        for (var classifier : declared.getEClassifiers()) {
            if (classifier instanceof EClass type && !KnowledgePackage.Literals.PROBE.isSuperTypeOf(type)) {
                throw new IOException(model + ": the class " + type.getName() + " is no Probe");
            }
        }
        declared.setEFactoryInstance(new Factory());
        return declared;
    }

    /** Makes probes that are also instances of the Java class. */
    private static final class Factory extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            return new DeclaredProbe(type);
        }
    }
}
