// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Every class that a class of ours refers to can be loaded through the bundle's manifest. The compiler sees only the
 * names in the source; a method that is merely called with a class of a third package fails when it is first linked.
 */
class BundleImportsTest {

    /** Read while the product is built; nothing asks for them when it runs. */
    private static final String BUILD_ANNOTATIONS = "org/osgi/service/component/annotations/";

    /** Bundles that lie unpacked below the folder of these tests while they run; each is looked at by itself. */
    private static final String RUN = "/target/work/";

    @TestFactory
    Stream<DynamicTest> everyReferenceLoads() {
        return Arrays.stream(FrameworkUtil.getBundle(BundleImportsTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.probebook.") && bundle.getHeaders().get("Fragment-Host") == null)
                .map(bundle -> DynamicTest.dynamicTest(bundle.getSymbolicName(),
                        () -> assertEquals(List.of(), missing(bundle), bundle.getSymbolicName())));
    }

    private static List<String> missing(Bundle bundle) throws IOException {
        Set<String> names = new TreeSet<>();
        var classes = bundle.findEntries("/", "*.class", true);
        for (URL file : classes == null ? List.<URL>of() : Collections.list(classes)) {
            if (file.getPath().contains(RUN)) {
                continue;
            }
            try (InputStream in = file.openStream()) {
                new ClassReader(in.readAllBytes()).accept(new ClassRemapper(new ClassWriter(0), new Collector(names)),
                        ClassReader.SKIP_DEBUG);
            }
        }
        return names.stream().filter(name -> !loads(bundle, name.replace('/', '.'))).toList();
    }

    private static boolean loads(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Sees every internal name of a class file and changes none. */
    private static final class Collector extends Remapper {
        private final Set<String> names;

        Collector(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public String map(String internalName) {
            if (!internalName.startsWith("[") && !internalName.startsWith(BUILD_ANNOTATIONS)) {
                names.add(internalName);
            }
            return internalName;
        }
    }
}
