// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

/**
 * Letters without what people leave out or a system prints otherwise: case, accents, full width. A small table of our own, because the platform's normaliser takes
 * longer to load than a whole lookup may take, and would cut Korean syllables apart.
 */
final class Folding {
    /** Drop this character. */
    static final char NONE = 0;
    private static final String ACCENTED = "àáâãäåāăąǎảạấầẩẫậắằẳẵặ çćĉċč ďđð èéêëēĕėęěẽẻẹếềểễệ ĝğġģ ĥħ ìíîïĩīĭįıỉị ĵ ķ ĺļľŀł ñńņňŋ òóôõöøōŏőơỏọốồổỗộớờởỡợ ŕŗř śŝşšșß ţťŧț ùúûüũūŭůűųưủụứừửữự ŵ ýÿŷỳỷỹỵ źżž æ œ þ ёѐ ѝй ї ґ ў ά έ ή ίϊΐ ό ύϋΰ ώ ς أإآٱ ى ة ؤ ئ";
    private static final String PLAIN = "aaaaaaaaaaaaaaaaaaaaaa ccccc ddd eeeeeeeeeeeeeeeee gggg hh iiiiiiiiiii j k lllll nnnnn oooooooooooooooooooooo rrr ssssss tttt uuuuuuuuuuuuuuuuuu w yyyyyyy zzz a o t ее ии і г у α ε η ιιι ο υυυ ω σ اااا ي ه و ي";
    private static final char[] TABLE = table();

    private Folding() {
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        if (c >= 0x300 && c <= 0x36F || c >= 0x64B && c <= 0x652 || c == 0xAD || c >= 0x200B && c <= 0x200F) {
            return NONE;
        }
        char lower = Character.toLowerCase(c);
        return lower < TABLE.length && TABLE[lower] != 0 ? TABLE[lower] : lower;
    }

    private static char[] table() {
        char[] table = new char[0x1F00];
        for (int i = 0; i < ACCENTED.length(); i++) {
            table[ACCENTED.charAt(i)] = PLAIN.charAt(i);
        }
        table[' '] = 0;
        return table;
    }
}
