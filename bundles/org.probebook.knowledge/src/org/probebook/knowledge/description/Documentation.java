// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.description;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The comments of a model, as a package carries them that was generated with {@code suppressGenModelAnnotations="false"}. */
public final class Documentation {
    private Documentation() {
    }

    /** The comment on a class, a feature or a choice, without its marks; empty where there is none. Never null. */
    public static String of(EModelElement element) {
        String comment = EcoreUtil.getDocumentation(element);
        return comment == null
                ? ""
                : comment.replaceAll("\\{@\\w+ ([^}]*)\\}", "$1").lines().map(line -> line.strip().replaceFirst("^\\*+ ?", ""))
                        .filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
