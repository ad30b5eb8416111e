// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal.matrix;

import java.util.Optional;

/**
 * How a cell differs from an earlier sweep.
 *
 * @param before what stood there; empty where nobody was asked
 */
public record MatrixChange(Optional<MatrixCell> before) {
}
