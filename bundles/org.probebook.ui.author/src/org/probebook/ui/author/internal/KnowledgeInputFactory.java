// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the knowledge editors that were open when the workbench was closed. */
public final class KnowledgeInputFactory implements IElementFactory {
    static final String FACTORY_ID = "org.probebook.ui.author.knowledgeInput";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String id = memento.getString(KnowledgeInput.ID);
        return id == null || id.isBlank()
                ? null
                : new KnowledgeInput(id, Objects.requireNonNullElse(memento.getString(KnowledgeInput.LANGUAGE), ""));
    }
}
