// SPDX-License-Identifier: EPL-2.0
/** Drafts knowledge from an article's text, each piece tied to its passage, and takes pieces that an author accepts into a problem. */
package org.probebook.knowledge.draft;
