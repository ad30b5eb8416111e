// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.code;

import java.util.function.Consumer;

import org.probebook.fact.ErrorCatalogue;
import org.probebook.fact.Fact;
import org.probebook.fact.Fact.ErrorCode;
import org.probebook.fact.Fact.NamedCode;
import org.probebook.fact.Fact.Space;
import org.probebook.fact.Span;
import org.probebook.fact.internal.text.Chars;
import org.probebook.fact.internal.text.Cue;
import org.probebook.fact.internal.text.Cues;

/** Tells which numbers are error codes, by the words around them and by their shape. */
public final class CodeScanner {
    private static final int SQL_STATE_LENGTH = 5;
    /** The least numbers of 32 bits stand for the roots of the registry in programs, and for sizes that ran over. */
    private static final long HIGHEST_ROOT = 0x8000_000FL;
    private static final int SHORTEST_BEFORE_WORD = 3;
    private static final int LONGEST_PARAMETERS = 160;

    private final Consumer<Fact> found;
    private final String text;
    private final Cues cues = Cues.standard();
    private final ErrorCatalogue catalogue = ErrorCatalogue.standard();
    private final CodeChain chain;

    public CodeScanner(String text, Consumer<Fact> found) {
        this.found = found;
        this.text = text;
        this.chain = new CodeChain(text);
    }

    /** Looks at the word of a number; answers where to read on. */
    public int number(int from, int to) {
        Cue cue = cues.beforeCode(text, from);
        if (cue != null && cue.kind() == Cue.Kind.STATE && to - from == SQL_STATE_LENGTH) {
            found.accept(new NamedCode(text.substring(from, to), new Span(from, to)));
            return to;
        }
        int status = webStatus(from, to, cue);
        if (status > to) {
            found.accept(new NamedCode(text.substring(from, status), new Span(from, status)));
            return status;
        }
        NumberToken token = NumberToken.read(text, from, to);
        if (token == null || redirect(from, to, cue) || NumberContext.partOfSomethingElse(text, from, to, token.form())) {
            return to;
        }
        if (cue != null && cue.kind() == Cue.Kind.STOP) {
            return stop(from, to, token, cue);
        }
        Space space = space(from, to, token, cue);
        if (space != null) {
            code(space, token.value(), from, to);
        }
        return to;
    }

    /** The end of a status with a part behind its dot, as {@code 403.15}; {@code to} when this is none. */
    private int webStatus(int from, int to, Cue cue) {
        boolean status = to - from == 3 && (text.charAt(from) == '4' || text.charAt(from) == '5') && Chars.at(text, to) == '.'
                && Chars.digit(Chars.at(text, to + 1))
                && (cue != null && cue.kind() != Cue.Kind.STOP || text.startsWith(" Forbidden", to + 2)
                        || text.startsWith(" Forbidden", to + 3) || text.startsWith(" Unauthorized", to + 2));
        int end = status ? Chars.wordEnd(text, to + 1) : to;
        return end - to <= 3 && Chars.at(text, end) != '.' || !status ? end : to;
    }

    /** What a server of the web answers when all is well. */
    private boolean redirect(int from, int to, Cue cue) {
        return to - from == 3 && text.charAt(from) < '4' && cue != null && cue.kind() == Cue.Kind.APPLICATION
                && text.regionMatches(true, cue.start(), "http", 0, 4)
                && !text.regionMatches(true, cue.start(), "http error", 0, 10);
    }

    /** Looks at a minus sign: 32-bit codes are also printed as signed numbers. */
    public int negative(int at) {
        if (!Chars.digit(Chars.at(text, at + 1)) || Chars.word(Chars.at(text, at - 1))) {
            return at;
        }
        int to = Chars.wordEnd(text, at + 1);
        NumberToken token = NumberToken.read(text, at + 1, to);
        if (token == null || token.form() != NumberToken.Form.DECIMAL || token.value() > 0x8000_0000L || token.value() == 0) {
            return at;
        }
        NumberToken unsigned = new NumberToken(NumberToken.Form.DECIMAL, 0x1_0000_0000L - token.value());
        Cue cue = cues.beforeCode(text, at);
        if (unsigned.looksLikeStatus() && (cue != null || unsigned.value() > HIGHEST_ROOT)) {
            code(statusSpace(unsigned.value()), unsigned.value(), at, to);
        } else if (cue != null && cue.kind() != Cue.Kind.STOP && cue.kind() != Cue.Kind.STATE) {
            code(cue.kind() == Cue.Kind.APPLICATION ? Space.APPLICATION : Space.UNKNOWN, unsigned.value(), at, to);
        }
        return to;
    }

    private Space space(int from, int to, NumberToken token, Cue cue) {
        if (token.form() == NumberToken.Form.SHORT_HEX) {
            return null;
        }
        boolean written = token.form() != NumberToken.Form.DECIMAL;
        if (written && token.looksLikeStatus()) {
            return statusSpace(token.value());
        }
        if (cue != null) {
            return cueSpace(cue.kind(), token.value());
        }
        Space chained = chain.continued(from, to, token);
        if (chained != null) {
            return chained == Space.EVENT || chained == Space.APPLICATION ? chained : cueSpace(Cue.Kind.ERROR, token.value());
        }
        return beforeWord(from, to, token) ? cueSpace(Cue.Kind.ERROR, token.value()) : null;
    }

    private boolean beforeWord(int from, int to, NumberToken token) {
        int end = cues.afterCode(text, to);
        if (end < 0 || token.form() == NumberToken.Form.EIGHT_HEX) {
            return false;
        }
        boolean spaced = Chars.latin(text.charAt(end - 1));
        return !spaced || to - from >= SHORTEST_BEFORE_WORD && !Chars.word(Chars.at(text, end));
    }

    private Space cueSpace(Cue.Kind kind, long value) {
        if (value > 0x7FFF_FFFFL) {
            return statusSpace(value);
        }
        return switch (kind) {
            case EVENT -> Space.EVENT;
            case APPLICATION -> Space.APPLICATION;
            case WIN32 -> Space.WIN32;
            default -> catalogue.code(Space.WIN32, value).filter(ErrorCatalogue.Entry::common).isPresent() ? Space.WIN32 : Space.UNKNOWN;
        };
    }

    private Space statusSpace(long value) {
        boolean status = value >>> 16 == 0xC000 || catalogue.code(Space.NTSTATUS, value).isPresent();
        return status ? Space.NTSTATUS : Space.HRESULT;
    }

    /** A blue screen's code is hexadecimal however it is printed, and its parameters, in brackets behind it, are no codes. */
    private int stop(int from, int to, NumberToken token, Cue cue) {
        boolean marked = token.form() == NumberToken.Form.MARKED_HEX || token.form() == NumberToken.Form.EIGHT_HEX;
        if (!marked && (!shouted(cue) || to - from > 8)) {
            return to;
        }
        long value = token.form() == NumberToken.Form.DECIMAL ? Long.parseLong(text.substring(from, to), 16) : token.value();
        code(Space.STOP, value, from, to);
        return NumberContext.bracketEnd(text, to, LONGEST_PARAMETERS);
    }

    /** Stop is a common verb: before a short number only capitals, or another word for a blue screen, make it a cue. */
    private boolean shouted(Cue cue) {
        return !text.regionMatches(true, cue.start(), "stop", 0, 4) || text.startsWith("STOP", cue.start());
    }

    private void code(Space space, long value, int from, int to) {
        ErrorCode code = new ErrorCode(space, value, text.substring(from, to), new Span(from, to));
        found.accept(code);
        chain.last(code);
    }
}
