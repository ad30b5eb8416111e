// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

import java.util.Objects;

/**
 * Another article, or page, that an article names.
 *
 * @param target an article's name in any spelling, or a URL
 * @param title the title that is cited with it; empty where there is none
 */
public record Reference(String target, String title) {
    public Reference {
        Objects.requireNonNull(target);
        Objects.requireNonNull(title);
    }
}
