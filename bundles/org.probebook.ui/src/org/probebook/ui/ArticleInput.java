// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.probebook.article.ArticleName;

/** An article to open, by its name; kept over a restart. Two inputs are equal when they name the same article in the same language. */
public final class ArticleInput extends PlatformObject implements IEditorInput, IPersistableElement {
    static final String ID = "id";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";

    private final String id;
    private final String language;
    private final String title;

    /**
     * @param id any name of the article
     * @param language the language in which it is wanted; empty: whichever there is
     * @param title shown until the article is loaded; may be empty
     */
    public ArticleInput(String id, String language, String title) {
        this.id = Objects.requireNonNull(id);
        this.language = Objects.requireNonNull(language);
        this.title = Objects.requireNonNull(title);
    }

    public String id() {
        return id;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ARTICLE.descriptor();
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public String getToolTipText() {
        return title.isEmpty() ? id : id + " – " + title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ArticleInputFactory.FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ID, id);
        memento.putString(LANGUAGE, language);
        memento.putString(TITLE, title);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleInput that && ArticleName.key(id).equals(ArticleName.key(that.id)) && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ArticleName.key(id), language);
    }
}
