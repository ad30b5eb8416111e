// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.probebook.fact.Fact.Command;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.service.ServiceWords.Kind;
import org.probebook.fact.internal.text.Passage;
import org.probebook.fact.internal.text.Word;

/** Finds the services that a text names, and what it asks of them. */
public final class ServiceReader {
    private static final int MOST_NAME_WORDS = 7;
    private static final int FARTHEST_VERB = 5;
    private static final int MOST_LISTED_WORDS = 5;
    private static final Set<String> SMALL = Set.of("the", "a", "an", "this", "that", "your", "all", "of", "and", "or", "any", "each",
            "other", "following",
            "these", "both", "its", "de", "het", "den", "die", "der", "das", "le", "la", "les", "el", "los", "l", "same", "new", "then",
            "either", "two", "every", "from", "in", "on", "at", "by", "with", "using", "is", "are", "service",
            "services", "third-party", "non-microsoft", "control", "panel", "program", "when", "if");
    private static final Set<String> INNER = Set.of("for", "of", "to", "and", "voor", "für", "pour", "para");
    /** What is a service in another sense of the word, or a product and no part of a host that can be stopped. */
    private static final Set<String> OTHERS = Set.of("microsoft product support", "product support", "support", "customer", "microsoft",
            "windows", "online",
            "directory", "remote access", "internet", "technical support", "web", "network", "nt", "windows nt", "microsoft consulting",
            "information", "exchange",
            "internet information", "terminal", "ras", "on", "call", "certificate", "novell directory", "active directory", "domain name",
            "file and print",
            "gateway", "client", "microsoft exchange", "phone", "member", "telephone", "security", "if", "in", "name", "data", "no",
            "system", "routing and remote access",
            "microsoft internet information", "user", "application", "applications", "native", "such", "print", "domain name system", "sql",
            "component", "component services");

    private final String text;
    private final List<Service> services = new ArrayList<>();
    private ServiceState listed;

    public ServiceReader(String text) {
        this.text = text;
    }

    /**
     * The services that the passages name, in order.
     *
     * @param sentences of each passage
     */
    public List<Service> read(List<Passage> passages, List<List<List<Word>>> sentences) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (listed != null && (passage.item() || passage.verbatim())) {
                if (entries(passage)) {
                    continue;
                }
            }
            listed = null;
            sentences.get(i).forEach(this::sentence);
        }
        return services;
    }

    /** The service that a command line stops or starts; none for other commands. */
    public static List<Service> of(Command command) {
        ServiceReader reader = new ServiceReader(command.line());
        List<Service> services = new ArrayList<>();
        for (List<Word> words : Word.sentences(command.line(), 0, command.line().length())) {
            boolean tool = words.size() > 2 && (words.getFirst().text().equalsIgnoreCase("net")
                    || words.getFirst().text().toLowerCase(Locale.ROOT).endsWith("sc.exe")
                    || words.getFirst().text().equalsIgnoreCase("sc") || words.getFirst().text().equalsIgnoreCase("net.exe"));
            if (tool) {
                reader.command(words, 0);
            }
        }
        reader.services.forEach(service -> services.add(new Service(service.name(), service.state(), command.at())));
        return services;
    }

    /** The names in a list that a sentence announced: {@code stop the following services:}. */
    private boolean entries(Passage passage) {
        boolean any = false;
        int at = passage.from();
        while (at < passage.to()) {
            int end = text.indexOf('\n', at);
            end = end < 0 || end > passage.to() ? passage.to() : end;
            String line = text.substring(at, end).strip();
            boolean name = !line.isEmpty() && line.split(" ").length <= MOST_LISTED_WORDS && line.indexOf(':') < 0 && !line.endsWith(".")
                    && Character.isLetterOrDigit(line.charAt(0)) && line.indexOf('\\') < 0;
            if (name) {
                int start = text.indexOf(line, at);
                add(line, listed, start, start + line.length());
            }
            any |= name;
            at = end + 1;
        }
        return any;
    }

    private void sentence(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().equalsIgnoreCase("net") || word.text().equalsIgnoreCase("sc")) {
                i = command(words, i);
            } else if (ServiceWords.is(Kind.SERVICE, word.text()) && !possessive(words, i)) {
                before(words, i);
            } else if (word.text().equalsIgnoreCase("stop") && i + 1 < words.size() && abbreviation(words.get(i + 1))
                    && (i == 0 || imperative(words, i) || i > 0 && words.get(i - 1).text().equals("to"))
                    && !named(words, i + 1)) {
                add(words.get(i + 1).text(), ServiceState.STOPPED, words.get(i + 1).from(), words.get(i + 1).to());
            }
        }
    }

    /** Abbreviations stand behind the verb without the word service. */
    private static boolean abbreviation(Word word) {
        boolean capitals = word.text().chars().allMatch(c -> c >= 'A' && c <= 'Z');
        boolean coined = Character.isUpperCase(word.text().charAt(0)) && word.text().chars().skip(2).anyMatch(c -> c >= 'A' && c <= 'Z')
                && word.text().chars().allMatch(Character::isLetterOrDigit);
        return word.text().length() >= 3 && (capitals || coined) && !Set.of("ERROR", "MESSAGE", "CODE", "AND").contains(word.text());
    }

    /** Whether the word service, or more of a name, stands behind. */
    private static boolean named(List<Word> words, int at) {
        return at + 1 < words.size() && !words.get(at).comma()
                && (words.get(at + 1).capital() || ServiceWords.is(Kind.SERVICE, words.get(at + 1).text()));
    }

    private static boolean possessive(List<Word> words, int at) {
        return at + 1 < words.size() && Set
                .of("pack", "packs", "account", "accounts", "provider", "providers", "advisor", "release", "bureau", "request", "manager",
                        "control", "profile", "name", "names", "dependencies", "principal", "specific", "area", "level", "contract",
                        "ticket", "dialog", "list", "library",
                        "configuration", "program", "programs")
                .contains(words.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    /** {@code net stop Spooler}; quotation marks belong to names of several words. */
    private int command(List<Word> words, int at) {
        if (at + 2 >= words.size()) {
            return at;
        }
        ServiceState state = switch (words.get(at + 1).text().toLowerCase(Locale.ROOT)) {
            case "stop", "pause" -> ServiceState.STOPPED;
            case "start", "continue" -> ServiceState.RUNNING;
            default -> null;
        };
        Word name = words.get(at + 2);
        if (state == null || ServiceWords.is(Kind.FAILS, name.text()) || SMALL.contains(name.text().toLowerCase(Locale.ROOT))
                || Set.of("command", "commands").contains(name.text().toLowerCase(Locale.ROOT))) {
            return at;
        }
        if (name.quoted() || name.text().startsWith("<")) {
            add(name.text(), state, name.from(), name.to());
            return at + 2;
        }
        add(name.text(), state, name.from(), name.to());
        return at + 2;
    }

    /** A name before the word service. */
    private void before(List<Word> words, int at) {
        ServiceState state = state(words, at);
        List<int[]> names = names(words, at, state);
        boolean plural = words.get(at).text().toLowerCase(Locale.ROOT).endsWith("s");
        if (names.isEmpty()) {
            boolean following = at > 0 && (words.get(at - 1).text().equalsIgnoreCase("following")
                    || at > 1 && words.get(at - 2).text().equalsIgnoreCase("following"));
            listed = state != ServiceState.MENTIONED && plural && following ? state : listed;
            return;
        }
        for (int[] name : names) {
            String printed = printed(words, name, at);
            boolean capital = Character.isUpperCase(words.get(at).text().charAt(0));
            boolean known = OTHERS.contains(printed.toLowerCase(Locale.ROOT).replaceFirst(" services?$", ""));
            if (known && state == ServiceState.MENTIONED || plural && state == ServiceState.MENTIONED) {
                continue;
            }
            boolean told = words.get(name[0]).quoted() || failing(words, at) && (capital || coined(words, name));
            if (state == ServiceState.MENTIONED && !told) {
                continue;
            }
            if (plural && names.size() == 1 && state != ServiceState.MENTIONED && known) {
                continue;
            }
            add(printed, state, words.get(name[0]).from(), words.get(capital && name[1] == at - 1 ? at : name[1]).to());
        }
    }

    private static boolean coined(List<Word> words, int[] name) {
        return words.get(name[0]).capital() || words.get(name[0]).quoted();
    }

    /** The word service belongs to a name that has it with a capital. */
    private String printed(List<Word> words, int[] name, int at) {
        int last = name[1] == at - 1 && Character.isUpperCase(words.get(at).text().charAt(0)) && !words.get(name[1]).quoted()
                ? at
                : name[1];
        StringBuilder printed = new StringBuilder();
        for (int i = name[0]; i <= last; i++) {
            printed.append(printed.isEmpty() ? "" : " ").append(words.get(i).text());
        }
        return printed.toString();
    }

    /** The names before the word service, each from its first to its last word: several with commas and conjunctions between. */
    private static List<int[]> names(List<Word> words, int at, ServiceState state) {
        List<int[]> names = new ArrayList<>();
        int last = at - 1;
        while (last > 0 && words.get(last).bracket()) {
            last--;
        }
        while (last >= 0) {
            int first = first(words, last, state);
            if (first > last) {
                break;
            }
            names.addFirst(new int[] { first, last });
            int between = first - 1;
            while (between >= 0 && SMALL.contains(words.get(between).text().toLowerCase(Locale.ROOT))
                    && !words.get(between).text().equalsIgnoreCase("and") && !words.get(between).text().equalsIgnoreCase("or")) {
                between--;
            }
            boolean joined = between >= 1
                    && (words.get(between).text().equalsIgnoreCase("and") || words.get(between).text().equalsIgnoreCase("or"));
            if (!joined && !(between >= 0 && words.get(between).comma() && names.size() > 1)) {
                break;
            }
            int next = joined ? between - 1 : between;
            if (!(words.get(next).capital() || words.get(next).quoted()) || verb(words.get(next))) {
                break;
            }
            last = next;
        }
        return names;
    }

    private static int first(List<Word> words, int last, ServiceState state) {
        if (words.get(last).quoted()) {
            return last;
        }
        int first = last + 1;
        boolean asked = state != ServiceState.MENTIONED;
        for (int i = last; i >= 0 && last - i < MOST_NAME_WORDS; i--) {
            Word word = words.get(i);
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean inner = INNER.contains(lower) && i < last && i > 0 && words.get(i - 1).capital() && !lower.equals("and")
                    && !words.get(i - 1).comma();
            boolean part = word.capital() && !verbAtStart(words, i)
                    || asked && !SMALL.contains(lower) && !verb(word) && Character.isLetterOrDigit(word.text().charAt(0))
                            && first - i < 4
                    || inner;
            if (!part || SMALL.contains(lower) && !inner || i < last && (word.comma() || word.colon()) || word.bracket()) {
                break;
            }
            first = i;
        }
        while (first <= last && INNER.contains(words.get(first).text().toLowerCase(Locale.ROOT))) {
            first++;
        }
        if (asked && first <= last && first > 0 && !opened(words.get(first - 1)) && !words.get(first).capital()) {
            return last + 1;
        }
        return first;
    }

    /** A name in small letters is only taken where the verb or an article stands right before it. */
    private static boolean opened(Word word) {
        return SMALL.contains(word.text().toLowerCase(Locale.ROOT)) || verb(word);
    }

    private static boolean verbAtStart(List<Word> words, int at) {
        return verb(words.get(at)) && (at == 0 || !words.get(at - 1).capital());
    }

    private static boolean verb(Word word) {
        return ServiceWords.is(Kind.STOP, word.text()) || ServiceWords.is(Kind.START, word.text())
                || ServiceWords.is(Kind.RESTART, word.text())
                || Set.of("double-click", "click", "select", "right-click", "highlight", "when", "if", "after", "before", "run", "make",
                        "verify", "ensure", "because",
                        "while", "use", "the", "this", "then").contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** What the words before a service ask of it; what they tell of a state asks for nothing. */
    private static ServiceState state(List<Word> words, int at) {
        int verb = -1;
        for (int i = at - 1; i >= 0 && at - i <= MOST_NAME_WORDS + FARTHEST_VERB; i--) {
            Word word = words.get(i);
            boolean asks = ServiceWords.is(Kind.STOP, word.text()) || ServiceWords.is(Kind.START, word.text())
                    || ServiceWords.is(Kind.RESTART, word.text());
            if (asks) {
                verb = i;
                break;
            }
            if (word.comma() && i < at - MOST_NAME_WORDS) {
                break;
            }
        }
        if (verb < 0) {
            ServiceState clicked = clicked(words, at);
            return clicked == ServiceState.MENTIONED ? later(words, at) : clicked;
        }
        if (!imperative(words, verb)) {
            return later(words, at);
        }
        Word word = words.get(verb);
        boolean again = ServiceWords.is(Kind.RESTART, word.text())
                || ServiceWords.is(Kind.START, word.text()) && verb >= 2 && ServiceWords.is(Kind.STOP, words.get(verb - 2).text());
        return again ? ServiceState.RESTART : ServiceWords.is(Kind.STOP, word.text()) ? then(words, at) : ServiceState.RUNNING;
    }

    /** {@code if X is running, stop it}. */
    private static ServiceState later(List<Word> words, int at) {
        for (int i = at + 1; i + 1 < words.size() && i - at < 10; i++) {
            boolean it = words.get(i + 1).text().equalsIgnoreCase("it");
            if (it && words.get(i - 1).comma()) {
                return ServiceWords.is(Kind.STOP, words.get(i).text())
                        ? ServiceState.STOPPED
                        : ServiceWords.is(Kind.START, words.get(i).text())
                                ? ServiceState.RUNNING
                                : ServiceWords.is(Kind.RESTART, words.get(i).text()) ? ServiceState.RESTART : ServiceState.MENTIONED;
            }
        }
        return ServiceState.MENTIONED;
    }

    /** {@code stop X, and then restart it}. */
    private static ServiceState then(List<Word> words, int at) {
        for (int i = at + 1; i < words.size() && i - at < 7; i++) {
            boolean again = ServiceWords.is(Kind.RESTART, words.get(i).text()) || words.get(i).text().equalsIgnoreCase("start");
            if (again && i + 1 < words.size() && Set.of("it", "them", "the").contains(words.get(i + 1).text().toLowerCase(Locale.ROOT))) {
                return ServiceState.RESTART;
            }
        }
        return ServiceState.STOPPED;
    }

    /** {@code click the X service, and then click Stop}. */
    private static ServiceState clicked(List<Word> words, int at) {
        for (int i = at + 1; i + 1 < words.size() && i - at < 7; i++) {
            if (words.get(i).text().equalsIgnoreCase("click")) {
                String button = words.get(i + 1).text();
                return button.equals("Stop")
                        ? ServiceState.STOPPED
                        : button.equals("Start")
                                ? ServiceState.RUNNING
                                : button.equals("Restart") ? ServiceState.RESTART : ServiceState.MENTIONED;
            }
        }
        return ServiceState.MENTIONED;
    }

    private static boolean imperative(List<Word> words, int verb) {
        if (words.get(verb).text().toLowerCase(Locale.ROOT).endsWith("ing") || words.get(verb).text().endsWith("s")
                || words.get(verb).text().endsWith("ed")) {
            return false;
        }
        if (verb == 0 || words.get(verb - 1).comma() || words.get(verb - 1).colon()) {
            return !dependent(words, verb);
        }
        String before = words.get(verb - 1).text().toLowerCase(Locale.ROOT);
        if (Set.of("you", "to", "not", "cannot", "does", "did", "will", "may", "could", "can", "doesn't", "then").contains(before)) {
            boolean asked = before.equals("then")
                    || before.equals("to") && verb > 1 && Set.of("have", "need", "want", "necessary", "required", "sure")
                            .contains(words.get(verb - 2).text().toLowerCase(Locale.ROOT));
            boolean must = verb > 1 && before.equals("can") && words.get(verb - 2).text().equalsIgnoreCase("you");
            return (asked || must) && !dependent(words, verb);
        }
        boolean second = Set.of("and", "or", "must", "should", "please", "en", "und", "et", "y").contains(before);
        return second && !dependent(words, verb);
    }

    /** Whether the verb stands in a clause of condition or time: there the state is not asked for. */
    private static boolean dependent(List<Word> words, int verb) {
        for (int i = verb; i >= 0; i--) {
            if (i < verb && words.get(i).comma()) {
                return false;
            }
            if (Set.of("when", "if", "after", "before", "once", "because", "unless", "while", "whenever", "attempt", "try", "wenn", "als",
                    "si", "lorsque", "cuando", "indien")
                    .contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean failing(List<Word> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (ServiceWords.is(Kind.FAILS, words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private void add(String name, ServiceState state, int from, int to) {
        if (name.length() > 1 && name.length() < 80) {
            services.add(new Service(name, state, new Span(from, Math.max(from, to))));
        }
    }
}
