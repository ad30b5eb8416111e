// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.render;

import org.probebook.article.Block;

/** What stands before an entry of a list where it is shown. Hyphens and stars stood for bullets where only ASCII could be printed. */
final class Bullet {
    private Bullet() {
    }

    /** A number or letter as printed, a bullet for any other sign; as long as the marker that it stands for, so that places stay. */
    static String shown(Block.Item item) {
        return item.numbered() || item.marker().length() != 1 ? item.marker() : "•";
    }
}
