// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.document.internal.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells from fonts whether they are bold, or have letters of one width: by what they say of themselves, and by their names, as many say nothing. */
final class FontStyles {
    private static final Pattern BOLD = Pattern.compile("(?i).*(bold|black|heavy|demi).*");
    private static final Pattern FIXED = Pattern
            .compile("(?i).*(courier|mono|consol|typewriter|nimbusmon|menlo|monaco|lucidacon|cmtt|ectt|sftt).*");
    private static final float BOLD_WEIGHT = 600;

    private record Style(boolean bold, boolean fixed) {
    }

    private final Map<PDFont, Style> styles = new IdentityHashMap<>();

    boolean isBold(PDFont font) {
        return style(font).bold;
    }

    boolean isFixed(PDFont font) {
        return style(font).fixed;
    }

    private Style style(PDFont font) {
        return styles.computeIfAbsent(font, FontStyles::read);
    }

    private static Style read(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        boolean fixed = descriptor != null && descriptor.isFixedPitch();
        return new Style(bold || BOLD.matcher(name).matches(), fixed || FIXED.matcher(name).matches());
    }
}
