// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.meaning;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.probebook.index.IndexInUseException;
import org.probebook.index.SearchRequest;
import org.probebook.index.VectorStatus;
import org.probebook.library.Library;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.LibraryService;

/**
 * Makes the vectors that the library lacks, on one processor and behind everything else. Cancelling it in the progress view is a pause: what was made stays, and the next start, the next
 * import or the command goes on.
 */
final class VectorsJob extends LibraryJob<VectorStatus> {
    /** These jobs. */
    static final Object FAMILY = new Object();

    private static final Logger LOG = System.getLogger(VectorsJob.class.getName());
    /** The first words of a session wait for the model: better these than the user's. */
    private static final String FIRST_WORDS = "loading the model of meaning";

    /** One at a time; who comes later sees whether anything is left. */
    private static final ISchedulingRule ONE = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    VectorsJob(LibraryService service) {
        super(Messages.job_name, service);
        setPriority(DECORATE);
        setRule(ONE);
    }

    @Override
    protected VectorStatus work(Library library, IProgressMonitor monitor) throws IOException {
        VectorStatus status = library.articles().vectors();
        if (!status.available()) {
            return status;
        }
        if (status.ready() > 0 && MeaningPreferences.searching()) {
            library.articles().rank(SearchRequest.of(FIRST_WORDS, 1));
        }
        try {
            return status.complete() ? status : library.makeVectors(1, monitor);
        } catch (IndexInUseException e) {
            LOG.log(Level.INFO, e.getMessage());
            return status;
        }
    }

    @Override
    protected void show(VectorStatus status) {
        // the next search has them
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY || super.belongsTo(family);
    }
}
