// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact.Space;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;

/** The facts of a symptom are written as the index holds them, and their codes exist. */
public final class CodeRule implements IRule {
    private static final Pattern TERM = Pattern.compile("([a-z0-9]+):(.+)");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,10}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{1,8}");
    private static final Set<String> OTHERS = Set.of("event", "app", "error", "code", "reg", "file", "pipe", "article", "service",
            "command", "port", "api",
            "number");

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        problem.getSymptoms().forEach(symptom -> symptom.getFacts().forEach(fact -> check(symptom, fact, findings)));
        return findings.list();
    }

    private static void check(Symptom symptom, String fact, Findings findings) {
        Matcher term = TERM.matcher(fact);
        if (!term.matches()) {
            malformed(symptom, fact, findings);
            return;
        }
        switch (term.group(1)) {
            case "win32" -> code(symptom, fact, Space.WIN32, DECIMAL, 10, findings);
            case "hresult" -> code(symptom, fact, Space.HRESULT, HEX, 16, findings);
            case "ntstatus" -> code(symptom, fact, Space.NTSTATUS, HEX, 16, findings);
            case "stop" -> code(symptom, fact, Space.STOP, HEX, 16, findings);
            case String kind when !OTHERS.contains(kind) -> malformed(symptom, fact, findings);
            default -> {
                return;
            }
        }
    }

    private static void code(Symptom symptom, String fact, Space space, Pattern digits, int radix, Findings findings) {
        String code = fact.substring(fact.indexOf(':') + 1);
        if (!digits.matcher(code).matches()) {
            malformed(symptom, fact, findings);
        } else if (ErrorCatalogue.standard().code(space, Long.parseLong(code, radix)).isEmpty()) {
            findings.warning("unknown-code", symptom, Literals.SYMPTOM__FACTS,
                    "the catalogue of errors has no '" + fact + "', so no message leads to it; check its number and its kind");
        }
    }

    private static void malformed(Symptom symptom, String fact, Findings findings) {
        findings.error("malformed-fact", symptom, Literals.SYMPTOM__FACTS, "'" + fact
                + "' is no term of a fact, so nothing finds it; write it as win32:71, ntstatus:c0000022, hresult:80004005, event:7023 or file:rdr.sys");
    }
}
