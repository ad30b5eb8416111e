// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.text;

import org.eclipse.swt.graphics.Color;
import org.probebook.ui.Tone;
import org.probebook.ui.author.internal.pieces.PieceState;

/** The colours of marks, for a light window or a dark one. On the window's thread. */
final class MarkColors {
    private final boolean dark = Tone.dark();

    Color ground(PieceState state, boolean selected) {
        return switch (state) {
            case DRAFTED -> selected ? either(0xffe9a8, 0x54420c) : either(0xfff6d9, 0x3a3216);
            case ACCEPTED -> selected ? either(0xbfe8cc, 0x1a4d2e) : either(0xe3f5e8, 0x1f3a29);
            case REJECTED -> selected ? either(0xe4e4e6, 0x4a4d50) : null;
        };
    }

    Color line(PieceState state) {
        return switch (state) {
            case DRAFTED -> either(0xa66a00, 0xf0c35a);
            case ACCEPTED -> either(0x1b6e3c, 0x7fd19b);
            case REJECTED -> faint();
        };
    }

    /** For what is there, but matters less. */
    Color faint() {
        return either(0x59636e, 0xa8b0b8);
    }

    private Color either(int light, int night) {
        int rgb = dark ? night : light;
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
