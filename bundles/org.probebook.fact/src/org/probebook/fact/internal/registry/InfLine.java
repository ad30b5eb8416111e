// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.registry;

import java.util.ArrayList;
import java.util.List;

import org.probebook.fact.RegistryData.Change;
import org.probebook.fact.RegistryData.Standing;
import org.probebook.fact.internal.text.Chars;

/** Reads lines of setup files: {@code HKLM,"SOFTWARE\…","Name",0x00010001,1}. */
final class InfLine {
    private static final int FLAGS = 2;
    private static final int FIRST_DATA = 3;
    private static final int LONGEST = 600;

    private InfLine() {
    }

    /** Reads the line from {@code from} to {@code to}; answers whether it is one of a setup file. */
    static boolean read(String text, int from, int to, boolean deletes, Scene scene) {
        int start = Chars.skipBlanks(text, from);
        Hive hive = Hive.read(text, start);
        if (hive == null || Chars.at(text, hive.end()) != ',' || to - from > LONGEST) {
            return false;
        }
        List<String> fields = fields(text.substring(hive.end() + 1, to));
        String path = fields.getFirst();
        while (path.endsWith("\\")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty()) {
            return false;
        }
        boolean named = fields.size() > 1 && !fields.get(1).isEmpty();
        boolean data = fields.size() > FIRST_DATA;
        scene.sentenceOver(false);
        scene.told(true);
        scene.listOver();
        scene.announce(deletes && !named ? Change.DELETE : Change.SET);
        scene.key(hive.name() + "\\" + path, start, to);
        scene.announcementOver();
        if (!named && !data) {
            return true;
        }
        scene.name(named ? fields.get(1) : Names.UNNAMED, Origin.EXPORT, start, to);
        if (deletes) {
            scene.change(Change.DELETE);
        } else if (data) {
            data(fields, scene, start, to);
        }
        return true;
    }

    private static void data(List<String> fields, Scene scene, int from, int to) {
        String type = type(fields.get(FLAGS));
        scene.type(type, false);
        String separator = type.equals(ValueType.LIST) ? "\n" : ",";
        scene.data(Datum.read(String.join(separator, fields.subList(FIRST_DATA, fields.size())), type), Standing.TOLD, false, from, to);
    }

    private static String type(String flags) {
        return switch (flags.toLowerCase(java.util.Locale.ROOT)) {
            case "0x00010001", "0x10001", "65537" -> ValueType.NUMBER;
            case "0x00010000", "0x10000", "65536" -> ValueType.LIST;
            case "0x00020000", "0x20000" -> ValueType.EXPANDED;
            case "1", "0x1", "0x00000001" -> ValueType.BINARY;
            default -> ValueType.STRING;
        };
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
