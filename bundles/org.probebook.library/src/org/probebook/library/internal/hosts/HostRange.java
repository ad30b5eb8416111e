// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.hosts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several machines in one word: {@code 10.0.0.0/24} (RFC 4632; without the addresses of network and broadcast), {@code 10.0.0.1-20}, {@code 10.0.0.1-10.0.1.20}, and numbers or letters in brackets as
 * Ansible has them, {@code web[01:20:2].example}.
 */
final class HostRange {
    /** No sweep is meant to ask more; a slip of the finger could. */
    static final int MOST = 65_536;

    private static final String IPV4 = "(\\d{1,3}(?:\\.\\d{1,3}){3})";
    private static final Pattern NETWORK = Pattern.compile(IPV4 + "/(\\d{1,2})");
    private static final Pattern SPAN = Pattern.compile(IPV4 + "-(?:" + IPV4 + "|(\\d{1,3}))");
    private static final Pattern BRACKETS = Pattern.compile("([^\\[\\]]{0,255})\\[(\\w{1,10}):(\\w{1,10})(?::(\\d{1,5}))?\\](.{0,255})");
    private static final long BYTE = 256;
    private static final int BITS = 32;
    /** In longer prefixes, every address is a machine's (RFC 3021). */
    private static final int POINT_TO_POINT = 31;

    private HostRange() {
    }

    /**
     * The addresses that a word stands for; itself alone where it is no range.
     *
     * @throws IllegalArgumentException with a message for the user when it is a range that makes no sense
     */
    static List<String> of(String word) {
        Matcher network = NETWORK.matcher(word);
        if (network.matches()) {
            return network(word, number(network.group(1), word), Integer.parseInt(network.group(2)));
        }
        Matcher span = SPAN.matcher(word);
        if (span.matches()) {
            long first = number(span.group(1), word);
            long last = span.group(2) == null ? first / BYTE * BYTE + Long.parseLong(span.group(3)) : number(span.group(2), word);
            return addresses(word, first, last);
        }
        Matcher brackets = BRACKETS.matcher(word);
        return brackets.matches() ? bracketed(word, brackets) : List.of(word);
    }

    private static List<String> network(String word, long address, int prefix) {
        if (prefix > BITS) {
            throw new IllegalArgumentException("'" + word + "': a prefix has at most 32 bits");
        }
        long size = 1L << BITS - prefix;
        long first = address / size * size;
        return prefix >= POINT_TO_POINT ? addresses(word, first, first + size - 1) : addresses(word, first + 1, first + size - 2);
    }

    private static List<String> addresses(String word, long first, long last) {
        if (last < first) {
            throw new IllegalArgumentException("'" + word + "' ends before it begins");
        }
        bounded(word, last - first + 1);
        List<String> addresses = new ArrayList<>();
        for (long at = first; at <= last; at++) {
            addresses.add((at >> 24 & 255) + "." + (at >> 16 & 255) + "." + (at >> 8 & 255) + "." + (at & 255));
        }
        return addresses;
    }

    private static void bounded(String word, long count) {
        if (count > MOST) {
            throw new IllegalArgumentException("'" + word + "' names " + count + " machines: a range may name " + MOST + " at most");
        }
    }

    private static long number(String address, String word) {
        long number = 0;
        for (String part : address.split("\\.")) {
            int value = Integer.parseInt(part);
            if (value >= BYTE) {
                throw new IllegalArgumentException("'" + word + "': " + address + " is no IPv4 address");
            }
            number = number * BYTE + value;
        }
        return number;
    }

    private static List<String> bracketed(String word, Matcher brackets) {
        int step = Optional.ofNullable(brackets.group(4)).map(Integer::parseInt).orElse(1);
        List<String> middles = middles(brackets.group(2), brackets.group(3), Math.max(1, step), word);
        List<String> ends = of(brackets.group(5));
        bounded(word, (long) middles.size() * ends.size());
        return middles.stream().flatMap(middle -> ends.stream().map(end -> brackets.group(1) + middle + end)).toList();
    }

    private static List<String> middles(String from, String to, int step, String word) {
        List<String> middles = new ArrayList<>();
        if (from.length() == 1 && to.length() == 1 && Character.isLetter(from.charAt(0)) && Character.isLetter(to.charAt(0))) {
            for (int letter = from.charAt(0); letter <= to.charAt(0); letter += step) {
                middles.add(String.valueOf((char) letter));
            }
        } else if (from.matches("\\d+") && to.matches("\\d+")) {
            long first = Long.parseLong(from);
            long last = Long.parseLong(to);
            bounded(word, (last - first) / step + 1);
            for (long number = first; number <= last; number += step) {
                String digits = String.valueOf(number);
                middles.add("0".repeat(Math.max(0, from.startsWith("0") ? from.length() - digits.length() : 0)) + digits);
            }
        }
        if (middles.isEmpty()) {
            throw new IllegalArgumentException("'" + word + "': " + from + " to " + to + " is no range");
        }
        return middles;
    }
}
