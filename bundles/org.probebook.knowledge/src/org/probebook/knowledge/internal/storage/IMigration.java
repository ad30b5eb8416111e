// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import org.w3c.dom.Document;

/** Turns a file of one version of the model into one of the next. A step is written once and never changed: it knows both versions, and no later one. Stateless. */
interface IMigration {

    /** The version that it reads. */
    int from();

    /** Changes all that the next version calls otherwise; the namespaces are changed afterwards, for every step alike. */
    void migrate(Document file);
}
