// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.validation;

import java.util.List;

import org.probebook.knowledge.Problem;

/**
 * Looks at one problem and tells what is wrong with it. Implementations hold no state between calls and may be called on several threads at once, with different problems;
 * they ask no host, and do not wait for anything. Plug-ins bring theirs as OSGi services.
 */
public interface IRule {

    /**
     * What is wrong.
     *
     * @param problem complete or not, since editors ask while it is being made: any feature may be null or empty; do not change it
     * @return in the order of the problem's elements; empty when nothing is wrong
     */
    List<Violation> violations(Problem problem);
}
