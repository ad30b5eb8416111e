// SPDX-License-Identifier: EPL-2.0
package org.probebook.article;

/** A file holds no article that a source could read; the message gives the reason in one line, for the user. */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String reason) {
        super(reason);
    }
}
