// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import org.probebook.fact.internal.text.Chars;

/**
 * The path of a registry key as it stands in a text.
 *
 * @param key with a short hive name, wraps undone, without a backslash at its end
 * @param end where the path ends in the text
 */
public record RegistryPath(String key, int end) {
    private static final int LONGEST = 600;
    private static final int MOST_PARTS = 40;

    /** Reads the path that begins with a root; null when there is none, or only its name stands there. */
    public static RegistryPath read(CharSequence text, int from) {
        Hive hive = Hive.read(text, from);
        return hive == null ? null : behind(text, from, hive.name(), hive.end());
    }

    /** Reads the rest of a path behind its root, which ends at {@code end}; null when no part follows. */
    static RegistryPath behind(CharSequence text, int from, String root, int end) {
        PathLine line = PathLine.of(text, from, Chars.at(text, end));
        int next = line.separatorEnd(end);
        return next < 0 ? null : parts(text, from, line, root, next);
    }

    /** Reads a path without a root, whose first part begins at {@code from}. */
    static RegistryPath relative(CharSequence text, int from, String root) {
        return relative(text, from, root, '\\');
    }

    /** As {@link #relative(CharSequence, int, String)}, with the sign that parts the path. */
    static RegistryPath relative(CharSequence text, int from, String root, char separator) {
        PathLine line = PathLine.of(text, from, separator);
        return parts(text, from, line, root, from);
    }

    private static RegistryPath parts(CharSequence text, int from, PathLine line, String root, int first) {
        StringBuilder key = new StringBuilder(root);
        int end = -1;
        int next = first;
        for (int parts = 0; next > 0 && next - from < LONGEST && parts < MOST_PARTS; parts++) {
            PathPart part = PathPart.read(text, next, line);
            if (part == null) {
                break;
            }
            key.append('\\').append(part.name().indexOf('\n') < 0 ? part.name() : part.name().replaceAll("\\s*+\n\\s*+", " "));
            end = part.end();
            next = line.separatorEnd(end);
            if (next > 0 && line.anew(end, next)) {
                break;
            }
        }
        return end < 0 ? null : new RegistryPath(key.toString(), end);
    }

    /** The path without its last part. */
    static String parent(String key) {
        int last = key.lastIndexOf('\\');
        return last < 0 ? "" : key.substring(0, last);
    }

    /** The last part of a path. */
    static String last(String key) {
        return key.substring(key.lastIndexOf('\\') + 1);
    }
}
