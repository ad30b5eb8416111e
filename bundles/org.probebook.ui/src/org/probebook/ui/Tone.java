// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** Whether the window is light or dark, and colours between its own. On the window's thread. */
public final class Tone {
    private Tone() {
    }

    /** Whether lists and text stand on a dark ground; follows the desktop and the workbench's theme alike. */
    public static boolean dark() {
        return dark(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB());
    }

    /** A colour that lies between two: at 0 the first, at 1 the second. */
    public static Color between(Color first, Color second, double share) {
        return new Color(mix(first.getRed(), second.getRed(), share), mix(first.getGreen(), second.getGreen(), share),
                mix(first.getBlue(), second.getBlue(), share));
    }

    static boolean dark(RGB ground) {
        return 0.299 * ground.red + 0.587 * ground.green + 0.114 * ground.blue < 128;
    }

    private static int mix(int first, int second, double share) {
        return Math.clamp(Math.round(first + (second - first) * share), 0, 255);
    }
}
