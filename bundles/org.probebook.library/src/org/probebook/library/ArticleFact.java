// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import org.probebook.fact.Fact;

/**
 * A fact of an article, with the section that names it.
 *
 * @param section number of the section in the article, from 0; the fact's span counts in that section's text. −1: the title
 */
public record ArticleFact(int section, Fact fact) {
}
