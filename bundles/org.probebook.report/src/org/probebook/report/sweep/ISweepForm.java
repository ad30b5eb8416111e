// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.util.List;
import java.util.Optional;

/** A way to write a sweep, line by line, from which it can be read again what is in it. Implementations are stateless. */
public interface ISweepForm {

    /**
     * What a line is about.
     *
     * @param host its name
     * @param article as it was asked for
     */
    record Subject(String host, String article) {
    }

    /** What stands above all; empty: nothing. */
    Optional<String> head();

    /** An article on a host in lines of its own, without their ends. */
    List<String> lines(SweepRow row);

    /** What a line is about; empty for one that is not of this form, or cut short. */
    Optional<Subject> subject(String line);

    /** Whether every article is exactly a line for every host, so that it can be told that none is missing. */
    boolean lineForEachArticle();
}
