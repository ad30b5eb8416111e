// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.probebook.ui.Icon;
import org.probebook.ui.search.internal.Messages;

/** The first page. Not kept over a restart: it comes by itself when no article is open. */
public final class WelcomeInput extends PlatformObject implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.PROBEBOOK.descriptor();
    }

    @Override
    public String getName() {
        return Messages.welcome_name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.welcome_name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
