// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.probebook.knowledge.draft.Draft;
import org.probebook.library.Authored;
import org.probebook.probe.ProbeKinds;
import org.probebook.ui.ArticleDocument;

/**
 * What an editor starts from.
 *
 * @param document the article with its facts, and the knowledge that the library has of it
 * @param authored the author's own copy of the knowledge
 * @param draft what the article's text seems to hold
 * @param kinds of probes that are installed
 */
record Opened(ArticleDocument document, Authored authored, Draft draft, ProbeKinds kinds) {

    /** The packages in which the installed kinds have their classes. */
    List<EPackage> packages() {
        return kinds.probes().stream().map(EClass::getEPackage).distinct().toList();
    }
}
