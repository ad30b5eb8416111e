// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the articles that were open when the workbench was closed. */
public final class ArticleInputFactory implements IElementFactory {
    static final String FACTORY_ID = "org.probebook.ui.articleInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String id = memento.getString(ArticleInput.ID);
        if (id == null || id.isBlank()) {
            return null;
        }
        return new ArticleInput(id, text(memento, ArticleInput.LANGUAGE), text(memento, ArticleInput.TITLE));
    }

    private static String text(IMemento memento, String key) {
        return Objects.requireNonNullElse(memento.getString(key), "");
    }
}
