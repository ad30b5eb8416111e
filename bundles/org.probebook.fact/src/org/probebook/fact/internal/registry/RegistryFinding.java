// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import org.probebook.fact.Fact.RegistryValue;

/**
 * A registry value or key, with what its sense is judged by.
 *
 * @param section where it stands
 * @param told whether the reader is told to do it
 * @param conditional whether it is said of a case: if it is set so, then …
 * @param confidence of the notation, from 0 to 1
 */
public record RegistryFinding(int section, RegistryValue value, boolean told, boolean conditional, double confidence) {
}
