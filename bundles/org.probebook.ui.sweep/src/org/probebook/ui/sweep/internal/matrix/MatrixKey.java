// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import org.probebook.article.ArticleName;

/** What a cell is found by within its host; articles meet by any of their names. */
record MatrixKey(String article, String condition) {

    static MatrixKey of(String article, String condition) {
        return new MatrixKey(ArticleName.key(article), condition);
    }
}
