// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact;

import java.util.List;
import java.util.Locale;
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
     * @param key with a short hive name: {@code HKLM\\SYSTEM\\…}; empty where the text names a value alone
     * @param name the value's name; empty for the key itself, {@code (Default)} for its unnamed value
     * @param data what the text says of its content; {@link RegistryData#NONE} where it says nothing
     */
    record RegistryValue(String key, String name, RegistryData data, Span at) implements Fact {
        public RegistryValue {
            Objects.requireNonNull(data);
            Objects.requireNonNull(at);
        }

        @Override
        public String term() {
            return "reg:" + Normal.lower(key) + (name.isEmpty() ? "" : "|" + Normal.lower(name));
        }

        @Override
        public String label() {
            return name.isEmpty() ? key : key + "\\" + name;
        }
    }

    /**
     * A file with its version.
     *
     * @param version as printed; empty where the text gives none
     * @param platform the column or words that say for which machines the version is ({@code Intel}, {@code Alpha}); empty where there are none
     */
    record FileVersion(String name, String version, String platform, Span at) implements Fact {
        @Override
        public String term() {
            return "file:" + Normal.lower(name);
        }

        @Override
        public String label() {
            return version.isEmpty() ? name : name + " " + version;
        }
    }

    /** What a text asks of a service, or tells of it. */
    enum ServiceState {
        RUNNING, STOPPED, RESTART, MENTIONED
    }

    /** A service, by the name that the text gives it. */
    record Service(String name, ServiceState state, Span at) implements Fact {
        public Service {
            Objects.requireNonNull(state);
            Objects.requireNonNull(at);
        }

        @Override
        public String term() {
            return "service:" + Normal.lower(name);
        }

        @Override
        public String label() {
            return name;
        }
    }

    /** A command line as a reader is to type it. */
    record Command(String line, Span at) implements Fact {
        @Override
        public String term() {
            return "command:" + Normal.lower(line);
        }

        @Override
        public String label() {
            return line;
        }
    }

    /**
     * A port.
     *
     * @param protocol {@code tcp} or {@code udp}; empty where the text does not say
     */
    record Port(int number, String protocol, Span at) implements Fact {
        @Override
        public String term() {
            return "port:" + number;
        }

        @Override
        public String label() {
            return (protocol.isEmpty() ? "port " : protocol.toUpperCase(Locale.ROOT) + " port ") + number;
        }
    }

    /** A function of a programming interface. */
    record ApiName(String name, Span at) implements Fact {
        @Override
        public String term() {
            return "api:" + Normal.lower(name);
        }

        @Override
        public String label() {
            return name;
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
