// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.messages;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Makes a {@link MessageTable}; {@code releng/make-messages} calls it. */
public final class MessageTableWriter {
    private final String source;
    private final SortedMap<String, SortedMap<Long, String>> messages = new TreeMap<>();

    /** @param source where the messages come from, and under which licence */
    public MessageTableWriter(String source) {
        this.source = source;
    }

    /** Adds a message; of several for one code and language the first counts. */
    public void add(String language, long code, String message) {
        messages.computeIfAbsent(language, l -> new TreeMap<>()).putIfAbsent(code, message);
    }

    /** Writes the table; the same messages give the same bytes. */
    public void write(OutputStream out) throws IOException {
        Bytes body = body();
        try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        })) {
            output.writeInt(MessageTable.FORMAT);
            output.writeUTF(source);
            output.writeShort(messages.size());
            for (String language : messages.keySet()) {
                output.writeUTF(language);
            }
            output.writeInt(body.size());
            body.writeTo(output);
        }
    }

    private Bytes body() {
        Bytes counts = new Bytes();
        Bytes rows = new Bytes();
        Bytes texts = new Bytes();
        SortedMap<Integer, List<Integer>> postings = new TreeMap<>();
        int row = 0;
        for (SortedMap<Long, String> ofLanguage : messages.values()) {
            counts.number(ofLanguage.size());
            Map<Integer, Integer> holding = holding(ofLanguage);
            long code = 0;
            for (Map.Entry<Long, String> message : ofLanguage.entrySet()) {
                byte[] text = message.getValue().getBytes(StandardCharsets.UTF_8);
                rows.number((int) (message.getKey() - code));
                rows.number(Math.round(16 * total(message.getValue(), holding, ofLanguage.size())));
                rows.number(text.length);
                texts.writeBytes(text);
                for (int hash : words(message.getValue())) {
                    postings.computeIfAbsent(hash, h -> new ArrayList<>()).add(row);
                }
                code = message.getKey();
                row++;
            }
        }
        counts.number(postings.size());
        counts.writeBytes(rows.toByteArray());
        addPostings(counts, postings);
        counts.writeBytes(texts.toByteArray());
        return counts;
    }

    private static void addPostings(Bytes bytes, SortedMap<Integer, List<Integer>> postings) {
        Bytes lists = new Bytes();
        int last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, List<Integer>> term : postings.entrySet()) {
            int before = lists.size();
            int previous = -1;
            for (int row : term.getValue()) {
                lists.number(row - previous - 1);
                previous = row;
            }
            bytes.number(term.getKey() - last);
            bytes.number(lists.size() - before);
            last = term.getKey();
        }
        bytes.writeBytes(lists.toByteArray());
    }

    private static Map<Integer, Integer> holding(SortedMap<Long, String> messages) {
        Map<Integer, Integer> holding = new HashMap<>();
        messages.values().forEach(message -> words(message).forEach(hash -> holding.merge(hash, 1, Integer::sum)));
        return holding;
    }

    private static float total(String message, Map<Integer, Integer> holding, int messages) {
        Tokens tokens = Tokens.of(message);
        float total = 0;
        for (int i = 0; i < tokens.size(); i++) {
            total += MessageTable.weight(messages, holding.get(tokens.hash(i)));
        }
        return total;
    }

    private static Set<Integer> words(String message) {
        Tokens tokens = Tokens.of(message);
        Set<Integer> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.hash(i));
        }
        return words;
    }

    /** Bytes with numbers of variable length, low seven bits first. */
    private static final class Bytes extends ByteArrayOutputStream {
        void number(int value) {
            int rest = value;
            while ((rest & ~0x7F) != 0) {
                write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            write(rest);
        }
    }
}
