// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.List;
import java.util.Objects;

/** Something exact and language-neutral that a text names, with the place where it stands. */
public sealed interface Fact {

    /** Where it stands in the text that was read. */
    Span at();

    /** The one normal form that all spellings of this fact share; it is what the index holds. Starts with the kind: {@code win32:71}. */
    String term();

    /** {@link #term()} first, then weaker readings under which it can also be found: {@code number:71} for a code of any numbering. */
    default List<String> terms() {
        return List.of(term());
    }

    /** How a reader sees it in a list: {@code error 71}, {@code Rdr.sys 4.0.1381.7052}. */
    String label();

    /** The numbering that an error code belongs to; one number means different things in two of them. */
    enum Space {
        WIN32, HRESULT, NTSTATUS, STOP, EVENT, APPLICATION, UNKNOWN
    }

    /**
     * An error code.
     *
     * @param code its value; 32-bit codes as an unsigned number
     * @param printed the code as it stands in the text
     */
    record ErrorCode(Space space, long code, String printed, Span at) implements Fact {
        public ErrorCode {
            Objects.requireNonNull(space);
            Objects.requireNonNull(printed);
            Objects.requireNonNull(at);
        }

        @Override
        public String term() {
            return ErrorTerms.term(this);
        }

        @Override
        public List<String> terms() {
            return ErrorTerms.terms(this);
        }

        @Override
        public String label() {
            return ErrorTerms.label(this);
        }
    }

    /**
     * A compiler, linker or product code made of letters and digits: {@code A4004}, {@code LNK2001}.
     */
    record NamedCode(String code, Span at) implements Fact {
        @Override
        public String term() {
            return "code:" + Normal.lower(code);
        }

        @Override
        public String label() {
            return code;
        }
    }

    /**
     * A registry key, or a value in it.
     *
     * @param key with a short hive name: {@code HKLM\SYSTEM\…}; empty where the text names a value alone
     * @param name the value's name; empty for the key itself
     */
    record RegistryValue(String key, String name, Span at) implements Fact {
        @Override
        public String term() {
            return "reg:" + Normal.lower(key) + (name.isEmpty() ? "" : "|" + Normal.lower(name));
        }

        @Override
        public String label() {
            return name.isEmpty() ? key : key + "\\" + name;
        }
    }

    /** A file with its version; the version is empty where the text gives none. */
    record FileVersion(String name, String version, Span at) implements Fact {
        @Override
        public String term() {
            return "file:" + Normal.lower(name);
        }

        @Override
        public String label() {
            return version.isEmpty() ? name : name + " " + version;
        }
    }

    /** A named pipe, by its name without {@code \PIPE\}. */
    record NamedPipe(String name, Span at) implements Fact {
        @Override
        public String term() {
            return "pipe:" + Normal.lower(name);
        }

        @Override
        public String label() {
            return "\\PIPE\\" + name;
        }
    }

    /** Another article, by the canonical spelling of its number. */
    record ArticleReference(String id, Span at) implements Fact {
        @Override
        public String term() {
            return "article:" + Normal.lower(id);
        }

        @Override
        public String label() {
            return id;
        }
    }
}
