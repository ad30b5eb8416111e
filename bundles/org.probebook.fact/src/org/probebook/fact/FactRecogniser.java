// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.probebook.fact.internal.Reading;

/** The product's recogniser: one pass over the text, guided by cue words of many languages and by the shape of what stands there. */
@Component
public final class FactRecogniser implements IFactRecogniser {

    @Override
    public List<Fact> recognise(String text) {
        return new Reading(text).facts();
    }
}
