// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.Optional;

import org.probebook.fact.Fact.RegistryValue;
import org.probebook.fact.Span;

/**
 * A registry value or key, with what its sense is judged by.
 *
 * @param section where it stands
 * @param told whether the reader is told to do it
 * @param conditional whether it is said of a case: if it is set so, then …
 * @param confidence of the notation, from 0 to 1
 */
public record RegistryFinding(int section, RegistryValue value, boolean told, boolean conditional, double confidence) {

    /** The value where it stands in its section; one that is told over two sections stands where it begins, and one that begins in neither is a misreading. */
    public Optional<RegistryValue> within(int length) {
        Span at = value.at();
        if (at.from() >= length && length > 0) {
            return Optional.empty();
        }
        return Optional
                .of(at.to() <= length ? value : new RegistryValue(value.key(), value.name(), value.data(), new Span(at.from(), length)));
    }
}
