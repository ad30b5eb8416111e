// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.probes.ProbesPackage;

/**
 * Tells EMF's own validation what a {@link Validation} finds, so that generic editors and commands show it. Each diagnostic's data are the element, its feature where the
 * violation is about one, and last the {@link Violation}. Probe classes of other plug-ins are covered, since they extend the model's.
 */
public final class KnowledgeValidator implements EValidator {
    /** The source of the diagnostics. */
    public static final String SOURCE = "org.probebook.knowledge";

    private final Validation validation;

    public KnowledgeValidator(Validation validation) {
        this.validation = validation;
    }

    /** A diagnostician that validates knowledge by these rules and all else as EMF does; use it where the rules of one library count, and on one thread. */
    public Diagnostician diagnostician() {
        EValidator.Registry registry = new EValidatorRegistryImpl(EValidator.Registry.INSTANCE);
        register(registry);
        return new Diagnostician(registry);
    }

    /** Makes a registry, such as EMF's global one, validate knowledge by these rules, in place of what was registered before. */
    public void register(EValidator.Registry registry) {
        registry.put(KnowledgePackage.eINSTANCE, this);
        registry.put(ProbesPackage.eINSTANCE, this);
    }

    @Override
    public boolean validate(EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return validate(element.eClass(), element, diagnostics, context);
    }

    @Override
    public boolean validate(EClass type, EObject element, DiagnosticChain diagnostics, Map<Object, Object> context) {
        List<Violation> violations = violations(element, context == null ? new HashMap<>() : context);
        if (diagnostics != null) {
            violations.forEach(violation -> diagnostics.add(diagnostic(violation)));
        }
        return violations.stream().allMatch(violation -> violation.severity() == Severity.INFO);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
        return true;
    }

    /** Rules look at a whole problem, EMF asks for one element after the other: what was found is kept for the rest of EMF's run. */
    private List<Violation> violations(EObject element, Map<Object, Object> context) {
        EObject at = element;
        while (at != null && !(at instanceof Problem)) {
            at = at.eContainer();
        }
        if (!(at instanceof Problem problem)) {
            return List.of();
        }
        Found found = (Found) context.get(Found.class);
        if (found == null || found.problem() != problem) {
            found = new Found(problem, validation.of(problem).stream().collect(Collectors.groupingBy(Violation::element)));
            context.put(Found.class, found);
        }
        return found.byElement().getOrDefault(element, List.of());
    }

    private static Diagnostic diagnostic(Violation violation) {
        int severity = switch (violation.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case INFO -> Diagnostic.INFO;
        };
        Object[] data = violation.feature() == null
                ? new Object[] { violation.element(), violation }
                : new Object[] { violation.element(), violation.feature(), violation };
        return new BasicDiagnostic(severity, SOURCE, 0, violation.message(), data);
    }

    private record Found(Problem problem, Map<EObject, List<Violation>> byElement) {
    }
}
