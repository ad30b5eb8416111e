// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Finds the packs that come inside bundles: a header names their folder, so that a bundle with a pack needs no code. */
public final class BundledPacks {
    /** Manifest header of a bundle with a pack; its value is the pack's folder in the bundle. */
    static final String HEADER = "Probebook-Pack";
    /** The bundle of the product's own packs. */
    private static final String OWN = "org.probebook.packs";

    private BundledPacks() {
    }

    /** The packs of the installed bundles, in the order of the bundles' names. */
    public static List<Pack> of(BundleContext context) {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getHeaders().get(HEADER) != null)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(BundledPacks::pack).toList();
    }

    private static Pack pack(Bundle bundle) {
        String folder = bundle.getHeaders().get(HEADER).strip();
        return new Pack(folder, vouched(bundle), files(bundle, folder + "/articles", "*.md"),
                files(bundle, folder + "/knowledge", "*.xmi"));
    }

    private static boolean vouched(Bundle bundle) {
        return OWN.equals(bundle.getSymbolicName()) || !bundle.getSignerCertificates(Bundle.SIGNERS_TRUSTED).isEmpty();
    }

    private static List<PackFile> files(Bundle bundle, String folder, String pattern) {
        Enumeration<URL> found = bundle.findEntries(folder, pattern, true);
        List<PackFile> files = new ArrayList<>();
        for (URL url : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            files.add(new PackFile(url.getPath().substring(url.getPath().indexOf(folder)), url));
        }
        files.sort(Comparator.comparing(PackFile::path));
        return files;
    }
}
