// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.util.Locale;

/** Languages by their BCP 47 tags, as far as messages need them. */
final class Languages {
    private Languages() {
    }

    /** The language without its region; Norwegian by one name, Chinese by its script. */
    static String base(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int dash = lower.indexOf('-');
        String base = dash < 0 ? lower : lower.substring(0, dash);
        return switch (base) {
            case "nn", "nb" -> "no";
            case "zh" -> lower.endsWith("tw") || lower.endsWith("hk") || lower.endsWith("mo") || lower.contains("hant") ? "zh-tw" : "zh";
            default -> base;
        };
    }
}
