// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.probe.ProbeKinds;

/**
 * What all fields of a form have in common.
 *
 * @param editing by which they change anything
 * @param kinds of probes that are installed, which know what they observe
 * @param language of the article that is read, in which words are written first
 * @param typing called when something is typed that is no step yet
 */
public record FormContext(KnowledgeEditing editing, ProbeKinds kinds, String language, Runnable typing) {
}
