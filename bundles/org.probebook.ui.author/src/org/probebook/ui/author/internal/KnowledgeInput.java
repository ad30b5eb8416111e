// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.probebook.article.ArticleName;
import org.probebook.ui.Icon;

/** An article whose problem's knowledge is edited; kept over a restart. Two inputs are equal when they name the same article in the same language. */
public final class KnowledgeInput extends PlatformObject implements IEditorInput, IPersistableElement {
    static final String ID = "id";
    static final String LANGUAGE = "language";

    private final String id;
    private final String language;

    /**
     * @param id any name of the article
     * @param language in which it is wanted; empty: whichever there is
     */
    public KnowledgeInput(String id, String language) {
        this.id = Objects.requireNonNull(id);
        this.language = Objects.requireNonNull(language);
    }

    public String id() {
        return id;
    }

    public String language() {
        return language;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.EDIT_KNOWLEDGE.descriptor();
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public String getToolTipText() {
        return NLS.bind(Messages.editor_tip, id);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return KnowledgeInputFactory.FACTORY_ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ID, id);
        memento.putString(LANGUAGE, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnowledgeInput that && ArticleName.key(id).equals(ArticleName.key(that.id))
                && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ArticleName.key(id), language);
    }
}
