// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.probebook.ui.sweep.internal.matrix.Matrix;
import org.probebook.ui.sweep.internal.matrix.MatrixColumn;
import org.probebook.ui.sweep.internal.matrix.MatrixRow;

/** The hosts that are shown as plain text with tabulators, for a table of another program. */
final class MatrixText {
    private static final String TAB = "\t";

    private MatrixText() {
    }

    static String of(Matrix matrix, Function<MatrixColumn, String> titles) {
        List<MatrixColumn> columns = matrix.columns();
        String head = Stream.concat(Stream.of(Messages.matrix_host), columns.stream().map(titles)).collect(Collectors.joining(TAB));
        return Stream.concat(Stream.of(head), matrix.shown().stream().map(row -> line(row, columns)))
                .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
    }

    private static String line(MatrixRow row, List<MatrixColumn> columns) {
        return Stream.concat(Stream.of(row.host()),
                columns.stream().map(column -> row.cell(column).map(SweepWords::answer).orElse(Messages.matrix_notAsked)))
                .collect(Collectors.joining(TAB));
    }
}
