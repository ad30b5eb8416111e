// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.library.NotFoundException;
import org.probebook.library.UnreadableDataException;
import org.probebook.library.internal.LastingFile;

/** A file of rankings for other programs: a line for each article of each ranking, parted by tabs: id of the query, rank from 1, id of the article. */
public final class RunFile {
    private final Path path;

    private RunFile(Path path) {
        this.path = path;
    }

    /**
     * Prepares a file; it is written when all is known.
     *
     * @throws NotFoundException when its folder does not exist
     * @throws UnreadableDataException when several of the files that are evaluated give one id to different queries, since a run would not tell them apart
     */
    public static RunFile at(Path path, List<QueryFile> files) throws IOException {
        Path whole = path.toAbsolutePath();
        if (!Files.isDirectory(whole.getParent())) {
            throw new NotFoundException("there is no folder " + path.getParent() + " for the run");
        }
        if (Files.isDirectory(whole)) {
            throw new UnreadableDataException(path + " is a folder: name a file for the run");
        }
        Map<String, QueryFile> places = new HashMap<>();
        for (QueryFile file : files) {
            for (EvaluationQuery query : file.queries()) {
                QueryFile before = places.put(query.id(), file);
                if (before != null) {
                    throw new UnreadableDataException("the id " + query.id() + " is in " + before.path() + " and in " + file.path()
                            + ": write a run for each file alone");
                }
            }
        }
        return new RunFile(whole);
    }

    /** Writes the file, in place of an older one. */
    public void write(List<FileScores> scores) throws IOException {
        LastingFile.replace(path, out -> {
            for (FileScores file : scores) {
                for (Answer answer : file.answers()) {
                    write(answer, out);
                }
            }
        });
    }

    private static void write(Answer answer, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        int rank = 0;
        for (String id : answer.ranked()) {
            rank++;
            lines.append(answer.query().id()).append('\t').append(rank).append('\t').append(id).append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
