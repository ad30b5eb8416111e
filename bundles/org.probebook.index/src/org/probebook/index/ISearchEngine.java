// SPDX-License-Identifier: EPL-2.0
package org.probebook.index;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/** Opens the index of a library. Comes as an OSGi service; the embedded engine is the default one. */
public interface ISearchEngine {

    /**
     * Opens an index for searching; many processes may do so at once, also while one writes.
     *
     * @param folder an index made by {@link #write(Path)}
     * @throws IndexVersionException when another version of the product made it and this one cannot read it
     */
    ISearch read(Path folder) throws IOException;

    /**
     * Opens, or makes, an index for writing; one process at a time.
     *
     * @throws IndexInUseException when another process writes to it
     * @throws IndexVersionException when another version of the product made it and this one cannot add to it
     */
    IArticleWriter write(Path folder) throws IOException;

    /**
     * Opens an index for measuring what other lexicons than the product's are worth.
     *
     * @param folder as for {@link #read(Path)}; what it holds of articles in other languages than English was made with the lexicons at hand then: see {@link #copy}
     * @param lexicons a file that the learning tool made
     * @throws UnreadableLexiconsException when that file is none
     */
    ISearch read(Path folder, Path lexicons) throws IOException;

    /**
     * Writes articles of an index anew into another, as other lexicons than the product's have them; without their vectors.
     *
     * @param within which of them
     * @param lexicons a file that the learning tool made
     * @param to a folder that is new or empty
     * @param monitor told of the articles; cancelling ends it
     * @return how many articles
     * @throws UnreadableLexiconsException when that file is none
     * @throws org.eclipse.core.runtime.OperationCanceledException after cancelling
     */
    int copy(Path folder, SearchFilter within, Path lexicons, Path to, IProgressMonitor monitor) throws IOException;

    /**
     * Opens the vectors of an index for making more of them; one process at a time, which may be another than the one that writes articles.
     *
     * @param folder an index made by {@link #write(Path)}
     * @throws IndexInUseException when another process makes vectors
     * @throws IndexVersionException when another version of the product made the index
     * @throws IOException also when no model is installed; {@link ISearch#vectors()} tells
     */
    IVectorWriter writeVectors(Path folder) throws IOException;
}
