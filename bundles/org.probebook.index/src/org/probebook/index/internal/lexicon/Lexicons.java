// SPDX-License-Identifier: EPL-2.0
package org.probebook.index.internal.lexicon;
import java.util.Optional;
public final class Lexicons {
    public Optional<Lexicon> of(String key) {
        return Optional.empty();
    }
    public static Lexicons shipped() {
        return new Lexicons();
    }
    public static Lexicons none() {
        return new Lexicons();
    }
    public String digest() {
        return "";
    }
    public static Lexicons from(java.nio.file.Path p) {
        return new Lexicons();
    }
}
