// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.swt.graphics.GC;

/** Makes long words fit. */
public final class Elided {
    private static final String DOTS = "\u2026";

    private Elided() {
    }

    /** The text, or its beginning and end with dots between them where it has more characters than {@code most}, from 3. */
    public static String middle(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = (most - 1) / 3;
        return text.substring(0, most - 1 - end).stripTrailing() + DOTS + text.substring(text.length() - end).stripLeading();
    }

    /** The text, or its beginning with dots behind it where it has more characters than {@code most}, from 2. */
    public static String end(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + DOTS;
    }

    /** The text, or as much of its beginning as fits into a width, in pixels, with dots behind it. */
    public static String end(String text, int width, GC gc) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + DOTS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + DOTS;
    }
}
