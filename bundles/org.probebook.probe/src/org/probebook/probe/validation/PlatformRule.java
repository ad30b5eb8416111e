// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.validation;

import java.util.List;

import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage.Literals;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.validation.Elements;
import org.probebook.knowledge.validation.Findings;
import org.probebook.knowledge.validation.IRule;
import org.probebook.knowledge.validation.Violation;
import org.probebook.probe.PlatformTokens;

/** Platforms and editions are called what hosts are called; plug-ins may know others. */
final class PlatformRule implements IRule {

    @Override
    public List<Violation> violations(Problem problem) {
        Findings findings = new Findings();
        Elements.of(problem, Expectation.class).forEach(leaf -> {
            leaf.getPlatforms().stream().filter(token -> !PlatformTokens.platform(token))
                    .forEach(token -> findings.warning("unknown-platform", leaf, Literals.EXPECTATION__PLATFORMS,
                            "no host says that it runs '" + token
                                    + "'; use " + PlatformTokens.WINDOWS + ", " + String.join(", ", PlatformTokens.WINDOWS_VERSIONS) + ", "
                                    + String.join(", ", PlatformTokens.OTHERS)));
            leaf.getEditions().stream().filter(token -> !PlatformTokens.EDITIONS.contains(token))
                    .forEach(token -> findings.warning("unknown-edition", leaf, Literals.EXPECTATION__EDITIONS,
                            "no host says that it is the edition '" + token + "'; use " + String.join(", ", PlatformTokens.EDITIONS)));
        });
        return findings.list();
    }
}
