// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.util.List;

/**
 * Articles and knowledge that come together. Its content is data only.
 *
 * @param name identifies the pack, and names its articles' collection
 * @param vouched somebody whom the user trusts stands for it: it came with the product, or is signed
 * @param articles in order of their paths
 * @param knowledge one problem in each file
 */
public record Pack(String name, boolean vouched, List<PackFile> articles, List<PackFile> knowledge) {
    public Pack {
        articles = List.copyOf(articles);
        knowledge = List.copyOf(knowledge);
    }
}
