// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import java.util.regex.Pattern;

/** A knowledge author's or a host's text in a message: in quotes, in one line, and not longer than a person reads. */
public final class Quoted {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST = 100;

    private Quoted() {
    }

    /** The text, its unseen characters as question marks. */
    public static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return "'" + UNSEEN.matcher(start).replaceAll("?") + "'";
    }
}
