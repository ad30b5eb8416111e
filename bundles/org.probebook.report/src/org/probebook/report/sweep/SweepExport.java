// SPDX-License-Identifier: EPL-2.0
package org.probebook.report.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a sweep, or a part of one, into a file of its own. Stateless; blocks. */
public final class SweepExport {
    private SweepExport() {
    }

    /** Writes rows in place of what was there: all of them, or the file stays as it was. */
    public static void write(List<SweepRow> rows, ISweepForm form, Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(next)) {
            if (form.head().isPresent()) {
                out.write(form.head().get() + "\n");
            }
            for (SweepRow row : rows) {
                for (String line : form.lines(row)) {
                    out.write(line + "\n");
                }
            }
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
