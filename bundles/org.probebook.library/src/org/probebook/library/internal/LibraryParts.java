// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.probebook.article.IArticleSource;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.ISearchEngine;
import org.probebook.knowledge.validation.Validation;
import org.probebook.probe.IHostTrust;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeKinds;

/**
 * What a library is made of, handed on by constructor.
 *
 * @param trust how the user knows hosts, by protocol
 * @param rules that knowledge has to obey
 * @param packages of the model's classes that plug-ins bring
 * @param packs that every library holds
 * @param version of the installed bundles together
 */
public record LibraryParts(ISearchEngine engine, List<IArticleSource> sources, IFactRecogniser facts, ProbeKinds kinds, ProbeEngine probes,
        List<IHostTrust> trust,
        Validation rules, List<EPackage> packages, List<Pack> packs, String version) {
    public LibraryParts {
        sources = List.copyOf(sources);
        trust = List.copyOf(trust);
        packages = List.copyOf(packages);
        packs = List.copyOf(packs);
    }
}
