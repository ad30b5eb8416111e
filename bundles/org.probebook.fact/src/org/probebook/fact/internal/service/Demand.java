// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.service;

import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.internal.remark.Sentences;

/**
 * What an English sentence says of a service: the state that the reader is asked for, or that something is the matter with it.
 *
 * @param state {@link ServiceState#MENTIONED} when nothing is asked for
 * @param asked whether the reader is asked to see to it
 */
record Demand(ServiceState state, boolean asked, double confidence) {
    private static final Demand MENTIONED = new Demand(ServiceState.MENTIONED, false, 0.8);
    private static final int NEAR = 9;

    /** What stands before the name that begins at a word; null when that tells nothing. */
    static Demand before(Sentences words, int name) {
        int verb = name - 1;
        int start = words.first(name);
        while (verb >= start && determiner(words.lower(verb))) {
            verb--;
        }
        if (verb < start) {
            return null;
        }
        ServiceState doing = ServiceWords.doing(words.lower(verb));
        ServiceState order = doing == null ? ServiceWords.order(words.lower(verb)) : doing;
        if (order == null) {
            return words.lower(verb).equals("by") && words.lower(verb - 1).equals("caused") ? MENTIONED : null;
        }
        int first = firstOfPair(words, verb, start);
        if (first < verb && order == ServiceState.RUNNING) {
            order = ServiceState.RESTART;
        }
        if (doing != null) {
            return gerund(words, first, start, order);
        }
        return asked(words, first, start) ? new Demand(order, true, 0.95) : MENTIONED;
    }

    /** "stop and restart", "stop and then start" ask for one thing. */
    private static int firstOfPair(Sentences words, int verb, int start) {
        int at = verb - 1;
        while (at > start && (words.lower(at).equals("then") || words.lower(at).equals("and") || words.lower(at).equals("to"))) {
            at--;
        }
        boolean pair = at < verb - 1 && at >= start
                && (ServiceWords.order(words.lower(at)) == ServiceState.STOPPED
                        || ServiceWords.doing(words.lower(at)) == ServiceState.STOPPED);
        return pair ? at : verb;
    }

    private static Demand gerund(Sentences words, int first, int start, ServiceState state) {
        String before = first > start ? words.lower(first - 1) : "";
        return before.equals("by") || before.equals("recommend") || before.equals("try") || before.equals("require")
                ? new Demand(state, true, 0.7)
                : MENTIONED;
    }

    private static boolean determiner(String word) {
        return word.equals("the") || word.equals("all") || word.equals("both") || word.equals("any") || word.equals("your")
                || word.equals("each") || word.equals("following");
    }

    /** Whether the verb is an order, and not a part of a case that is told. */
    private static boolean asked(Sentences words, int verb, int start) {
        boolean told = false;
        for (int i = verb - 1; i >= start && !(i < verb - 1 && words.get(i).closed() == ','); i--) {
            if (words.get(i).closed() == ',') {
                return true;
            }
            String word = words.lower(i);
            if (ServiceWords.IF.contains(word)) {
                return false;
            }
            told |= told(word);
        }
        return verb == start || told || orders(words.lower(verb - 1));
    }

    private static boolean told(String word) {
        return word.equals("to") || ServiceWords.MUST.contains(word) || word.equals("then") || word.equals("can");
    }

    private static boolean orders(String before) {
        return before.equals("and") || before.equals("then") || before.equals("please") || before.equals("manually") || before.equals("or")
                || before.equals("also");
    }

    /** What stands behind the word "service" at a place; null when that tells nothing. */
    static Demand after(Sentences words, int noun) {
        int last = Math.min(words.last(noun), noun + NEAR);
        if (noun == words.last(noun)) {
            return null;
        }
        int at = noun + 1;
        boolean must = false;
        boolean not = false;
        while (at <= last && (ServiceWords.MAY.contains(words.lower(at)) || ServiceWords.MUST.contains(words.lower(at))
                || ServiceWords.NOT.contains(words.lower(at)) || words.get(at).opened() == '(' || must && words.lower(at).equals("to")
                || words.lower(at).equals("currently") || words.lower(at).equals("already"))) {
            must |= ServiceWords.MUST.contains(words.lower(at)) && (modal(words.lower(at)) || words.lower(at + 1).equals("to"));
            not |= ServiceWords.NOT.contains(words.lower(at));
            at++;
        }
        if (at > last || at > noun + 1 && words.get(at - 1).parted()) {
            return null;
        }
        return judged(words, noun, at, must, not);
    }

    private static boolean modal(String word) {
        return word.equals("must") || word.equals("should") || word.equals("shall");
    }

    private static Demand judged(Sentences words, int noun, int at, boolean must, boolean not) {
        String word = words.lower(at);
        ServiceState state = ServiceWords.state(word);
        boolean passive = words.lower(at - 1).equals("be") || words.lower(at - 1).equals("is") || words.lower(at - 1).equals("are");
        if (state != null && passive && !not) {
            if (must || sure(words, noun)) {
                return conditional(words, noun) ? MENTIONED : new Demand(state, true, 0.85);
            }
            ServiceState ordered = orderedThen(words, at);
            return ordered != null ? new Demand(ordered, true, 0.7) : MENTIONED;
        }
        if (not && (ServiceWords.DOING.contains(word) || state != null) || ServiceWords.FAILING.contains(word) && !word.equals("on")) {
            return MENTIONED;
        }
        return state != null && at > noun + 1 ? MENTIONED : null;
    }

    /** "If the X service is running, stop it." */
    private static ServiceState orderedThen(Sentences words, int at) {
        if (words.get(at).closed() != ',' || at + 2 >= words.size()) {
            return null;
        }
        boolean it = words.lower(at + 2).equals("it") || words.lower(at + 2).equals("the") && words.lower(at + 3).startsWith("service");
        return it ? ServiceWords.order(words.lower(at + 1)) : null;
    }

    private static boolean sure(Sentences words, int noun) {
        for (int i = words.first(noun); i < noun; i++) {
            if (ServiceWords.SURE.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean conditional(Sentences words, int noun) {
        for (int i = words.first(noun); i < noun; i++) {
            if (ServiceWords.IF.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
