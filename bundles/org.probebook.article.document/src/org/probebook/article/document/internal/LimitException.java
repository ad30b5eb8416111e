// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal;

/** A document is larger, or takes longer, than an article does. Unchecked, because it passes through the callbacks of parsers that know nothing of it. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made where a bound is passed; {@code reason} is for the user. */
    LimitException(String reason) {
        super(reason);
    }
}
