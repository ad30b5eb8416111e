// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;
import java.util.List;
public final class Lexicon {
    public static final Lexicon NONE = new Lexicon();
    public List<Translation> of(String term) {
        return List.of();
    }
    public boolean knows(String t) {
        return false;
    }
    public int seen(String t) {
        return 0;
    }
}
