// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Span;
import org.probebook.fact.internal.remark.Remark;
import org.probebook.fact.internal.remark.Sentences;
import org.probebook.fact.internal.remark.Word;
import org.probebook.fact.internal.text.Passage;

/** Finds services of which the text asks something, or tells that something is the matter with them. A service that is only named is none of its business. */
public final class ServiceReader {
    /** Passages. */
    private static final int LONGEST_SILENCE = 3;

    private final String text;
    private final Consumer<Remark> found;
    private final ToolSteps tool = new ToolSteps();
    private Passage passage;
    private Sentences words;
    private final ListedServices list = new ListedServices();
    /** What was asked last, and where. */
    private ServiceState ordered;
    private int orderedAt;
    private String spoken;
    private int silence;

    public ServiceReader(String text, Consumer<Remark> found) {
        this.text = text;
        this.found = found;
    }

    public void passage(Passage next) {
        passage = next;
        silence++;
        JapaneseServices.find(text, next.from(), next.to(), this::found);
        if (list.entry(text, next, this::found)) {
            return;
        }
        if (!tool.listing() && !ServiceWords.hinted(text, next.from(), next.to()) && !asksInGeneral(next)) {
            tool.passed();
            return;
        }
        words = new Sentences(text, next.from(), next.to());
        list.announced(words);
        ordered = null;
        boolean services = tool.passage(words);
        for (int i = 0; i < words.size(); i++) {
            String lower = words.lower(i);
            if (lower.equals("service") || lower.equals("services")) {
                noun(i);
            }
            if (AbroadServices.noun(lower)) {
                AbroadServices.find(words, i, this::found);
            }
            if (lower.startsWith("stop") || lower.startsWith("start") || lower.startsWith("re") || lower.startsWith("\"stop")) {
                verb(i);
            }
            if (ServiceWords.FAILING.contains(lower) || ServiceWords.NOT.contains(lower)) {
                trouble(i);
            }
            if (services && ToolSteps.pressed(words, i)) {
                ToolSteps.find(words, i, this::found);
            }
        }
    }

    /** "Could not start X on Local Computer" and names that end as those of services do. */
    private boolean asksInGeneral(Passage next) {
        return holds(next, " not start the ") || holds(next, " not stop the ") || holds(next, "svc") || holds(next, "Svc")
                || holds(next, "SVC");
    }

    private boolean holds(Passage in, String part) {
        return text.indexOf(part, in.from(), in.to()) >= 0;
    }

    private void noun(int at) {
        if (at + 1 < words.size() && !words.get(at).parted() && ServiceWords.BEHIND.contains(words.lower(at + 1))
                && (!words.lower(at + 1).equals("for") || at + 2 < words.size() && words.get(at + 2).name())) {
            return;
        }
        List<ServiceName> names = new ArrayList<>(ServiceName.before(words, at));
        if (names.isEmpty() || controlManager(at)) {
            ServiceName reported = ReportedService.of(words, at);
            if (reported != null) {
                found(reported, ServiceState.MENTIONED, false, 0.85);
                return;
            }
        }
        if (names.isEmpty()) {
            same(at);
            return;
        }
        int first = names.stream().mapToInt(ServiceName::first).min().orElse(at);
        Demand demand = offline(at) == null ? Demand.before(words, first) : offline(at);
        demand = demand == null ? joined(first) : demand;
        Demand after = demand == null || !demand.asked() ? Demand.after(words, at) : null;
        Demand said = after != null && (demand == null || after.asked()) ? after : demand;
        boolean several = words.lower(at).equals("services") && names.size() == 1;
        boolean group = several && !ServiceWords.KNOWN.contains(lower(names.getFirst()));
        if (said == null || group && !said.asked() || title(first)
                || words.lower(first - 1).startsWith("enabl") && words.lower(at + 1).equals("to")) {
            return;
        }
        for (ServiceName name : names) {
            String printed = group || several && words.get(at).text().equals("Services")
                    ? name.text() + " " + words.get(at).text()
                    : name.text();
            found(name.withText(printed), said.state(), said.asked(), group ? said.confidence() * 0.6 : said.confidence());
        }
    }

    /** "Take the service offline" stops it on a cluster. */
    private Demand offline(int at) {
        boolean on = words.lower(at + 1).equals("online");
        boolean asked = on || words.lower(at + 1).equals("offline");
        return asked ? new Demand(on ? ServiceState.RUNNING : ServiceState.STOPPED, true, 0.7) : null;
    }

    /** "Restart A or the B service" asks the same of both. */
    private Demand joined(int first) {
        int at = first - 1;
        while (at > 0 && (words.lower(at).equals("the") || words.lower(at).equals("both"))) {
            at--;
        }
        boolean and = words.lower(at).equals("and") || words.lower(at).equals("or");
        return and && ordered != null && words.first(at) == words.first(orderedAt) ? new Demand(ordered, true, 0.8) : null;
    }

    /** A name that needs no word "service" may stand before what tells of its trouble. */
    private void trouble(int at) {
        int name = at;
        int start = Math.max(words.first(at), at - 4);
        while (name > start && (ServiceWords.MAY.contains(words.lower(name - 1)) || words.get(name - 1).opened() == '(')) {
            name--;
        }
        for (int first = Math.max(start, name - 5); first < name; first++) {
            ServiceName alone = ServiceName.alone(words, first);
            if (alone != null && ends(alone, name) && Demand.after(words, name - 1) != null && !title(first)) {
                found(alone, ServiceState.MENTIONED, false, 0.75);
                return;
            }
        }
    }

    private boolean ends(ServiceName name, int behind) {
        int last = behind - 1;
        while (last > 0 && words.get(last).opened() == '(') {
            last--;
        }
        return words.get(last).to() == name.at().to();
    }

    /** Behind the number of another article stands its title. */
    private boolean title(int name) {
        for (int i = Math.max(0, words.first(name) - 2); i < name; i++) {
            String word = words.get(i).text();
            if (word.length() > 5 && (word.charAt(0) == 'Q' || word.startsWith("KB")) && Character.isDigit(word.charAt(word.length() - 1))
                    && Character.isDigit(word.charAt(2))) {
                return true;
            }
        }
        return false;
    }

    private boolean controlManager(int at) {
        return words.lower(at + 1).equals("terminated") || words.lower(at + 1).equals("depends");
    }

    private static String lower(ServiceName name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    /** "Stop the service" means the one that was spoken of before. */
    private void same(int at) {
        boolean pointed = words.lower(at - 1).equals("the") || words.lower(at - 1).equals("this");
        if (!pointed || spoken == null || silence > LONGEST_SILENCE || !words.lower(at).equals("service")) {
            return;
        }
        Demand demand = Demand.before(words, at - 1);
        demand = demand == null ? Demand.after(words, at) : demand;
        if (demand != null && demand.asked()) {
            Span span = new Span(words.get(at).from(), words.get(at).to());
            found(new ServiceName(spoken, at, span), demand.state(), true, 0.6);
        }
    }

    /** Names that need no word "service" behind them. */
    private void verb(int at) {
        if (words.lower(at - 1).equals("not") && words.lower(at + 1).equals("the")) {
            ServiceName name = ReportedService.onComputer(words, at + 2);
            if (name != null && !serviceFollows(name)) {
                found(name, ServiceState.MENTIONED, false, 0.8);
                return;
            }
        }
        if (words.lower(at - 1).equals("net")
                || ServiceWords.order(words.lower(at)) == null && ServiceWords.doing(words.lower(at)) == null) {
            return;
        }
        int first = at + 1;
        while (first < words.size() && (words.lower(first).equals("the") || words.lower(first).equals("both"))) {
            first++;
        }
        if (first >= words.size() || words.get(at).parted() || first > words.last(at)) {
            return;
        }
        ServiceName name = ServiceName.alone(words, first);
        Demand demand = name == null ? null : Demand.before(words, first);
        if (demand != null && demand.asked() && !serviceFollows(name)) {
            found(name, demand.state(), true, demand.confidence() * 0.9);
        }
    }

    private boolean serviceFollows(ServiceName name) {
        for (int i = name.first(); i < words.size(); i++) {
            Word word = words.get(i);
            if (word.from() >= name.at().to()) {
                return word.lower().startsWith("service") || word.opened() == '(' && words.lower(i + 1).startsWith("service");
            }
        }
        return false;
    }

    private void found(ServiceName name, ServiceState state, boolean asked, double confidence) {
        ordered = asked ? state : null;
        orderedAt = Math.min(name.first(), words == null ? 0 : Math.max(0, words.size() - 1));
        spoken = name.text();
        silence = 0;
        boolean passing = state == ServiceState.STOPPED && (passage.step() || followed(name));
        found.accept(new Remark(new Service(name.text(), state, name.at()), asked, passing, confidence));
    }

    /** Whether the sentence goes on with what is done while the service is stopped. */
    private boolean followed(ServiceName name) {
        for (int i = name.first(); words != null && i < words.size() && i <= words.last(orderedAt); i++) {
            String word = words.lower(i);
            if (words.get(i).from() > name.at().to()
                    && (word.equals("then") || word.equals("before") || word.equals("while") || word.equals("until"))) {
                return true;
            }
        }
        return false;
    }

    /** Takes what a language's reader found. */
    interface Found {
        void accept(ServiceName name, ServiceState state, boolean asked, double confidence);
    }
}
