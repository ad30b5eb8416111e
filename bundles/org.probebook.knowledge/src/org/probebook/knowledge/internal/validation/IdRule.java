// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Place;
import org.probebook.knowledge.validation.Violation;

/** Everything that can be named has a name, unique in its file, since references there go by it. */
final class IdRule implements IRule {
    /** The problem's file is named after it, on every file system. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");
    /** References are lists with spaces between, and {@code #} and {@code /} begin those of other sorts. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Map<String, EObject> first = new HashMap<>();
        Elements.of(problem, EObject.class).filter(element -> element.eClass().getEIDAttribute() != null)
                .forEach(element -> check(element, first, findings));
        return findings.list();
    }

    private static void check(EObject element, Map<String, EObject> first, Findings findings) {
        EAttribute attribute = element.eClass().getEIDAttribute();
        String id = (String) element.eGet(attribute);
        if (id == null || id.isEmpty()) {
            findings.error("missing-id", element, attribute, "it has no id; give it one that says what it is, as session-limit");
            return;
        }
        boolean problem = element instanceof Problem;
        if (!(problem ? FILE_NAME : NAME).matcher(id).matches()) {
            findings.error("malformed-id", element, attribute, "its id may have " + (problem ? "the letters a to z" : "letters")
                    + ", digits, hyphens, points and underscores only, 100 at most, and starts with a letter or digit");
        }
        EObject other = first.putIfAbsent(id, element);
        if (other != null) {
            findings.error("duplicate-id", element, attribute, "the " + Place.of(other) + " has the same id; rename one of them");
        }
    }
}
