// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EValidator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.probebook.article.IArticleSource;
import org.probebook.fact.IFactRecogniser;
import org.probebook.index.ISearchEngine;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.KnowledgeValidator;
import org.probebook.knowledge.validation.Validation;
import org.probebook.library.internal.BundledPacks;
import org.probebook.library.internal.LibraryParts;
import org.probebook.library.internal.lint.CodeRule;
import org.probebook.probe.IHostTrust;
import org.probebook.probe.IPlatformReader;
import org.probebook.probe.IProbeKind;
import org.probebook.probe.ProbeEngine;
import org.probebook.probe.ProbeKinds;
import org.probebook.probe.validation.ProbeRules;

/** Opens libraries with the formats, probe kinds, engine and packs that are installed. */
@Component
public final class Libraries implements ILibraries {
    private static final String OURS = "org.probebook.";

    private final LibraryParts parts;

    /** Takes what the other bundles offer; anew when a plug-in brings more. */
    @Activate
    public Libraries(BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) ISearchEngine engine,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) IFactRecogniser facts,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<IArticleSource> sources,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<IProbeKind> kinds,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<IPlatformReader> platforms,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<IHostTrust> trust,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<IRule> further) {
        List<org.eclipse.emf.ecore.EPackage> packages = kinds.stream().map(kind -> kind.probe().getEPackage()).distinct().toList();
        List<IRule> rules = new ArrayList<>(ProbeRules.of(kinds));
        rules.add(new CodeRule());
        rules.addAll(further);
        Validation validation = new Validation(rules);
        new KnowledgeValidator(validation).register(EValidator.Registry.INSTANCE);
        this.parts = new LibraryParts(engine, sources, facts, new ProbeKinds(kinds), new ProbeEngine(kinds, platforms), trust,
                validation, packages, BundledPacks.of(context),
                version(context, sources));
    }

    /** Any of our bundles may decide what comes of a file: formats, facts, what a heading means; and so does any bundle that brings a format. */
    private static String version(BundleContext context, List<IArticleSource> sources) {
        Stream<Bundle> ours = Arrays.stream(context.getBundles())
                .filter(bundle -> String.valueOf(bundle.getSymbolicName()).startsWith(OURS));
        Stream<Bundle> formats = sources.stream().map(source -> FrameworkUtil.getBundle(source.getClass())).filter(Objects::nonNull);
        return Stream.concat(ours, formats).map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion()).distinct().sorted()
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Path defaultFolder() {
        return Optional.ofNullable(System.getenv("PROBEBOOK_LIBRARY")).filter(named -> !named.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), "Probebook"));
    }

    @Override
    public ProbeKinds probeKinds() {
        return parts.kinds();
    }

    @Override
    public Library open(Path folder, IProgressMonitor monitor) throws IOException {
        return Library.open(folder.toAbsolutePath().normalize(), parts, monitor);
    }
}
