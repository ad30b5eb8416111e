// SPDX-License-Identifier: EPL-2.0
package org.probebook.article.markdown.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the fields of a front matter that is YAML, event by event: no object is made of a tag, and an alias stands for nothing, so that neither can do harm.
 */
final class YamlFields {
    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 12;

    private final Iterator<Event> events;

    private YamlFields(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * The texts of each field, in order; a pair in a field is written {@code name: value}.
     *
     * @return empty when the text is no YAML, or something other than fields
     */
    static Optional<Map<String, List<String>>> read(String yaml) {
        if (yaml.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return new YamlFields(new Parse(LoadSettings.builder().build()).parseString(yaml).iterator()).fields();
        } catch (YamlEngineException notYaml) {
            // People write what no parser takes, such as a second colon on the line: those fields are read line by line.
            return Optional.empty();
        }
    }

    private Optional<Map<String, List<String>>> fields() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        if (event.getEventId() != Event.ID.MappingStart) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            String name = String.join(" ", texts(key, 1));
            fields.put(name, texts(events.next(), 1));
        }
        return Optional.of(fields);
    }

    private List<String> texts(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new YamlEngineException("nested deeper than any front matter");
        }
        List<String> texts = new ArrayList<>();
        switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, texts);
            case SequenceStart -> {
                for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                    texts.addAll(texts(next, depth + 1));
                }
            }
            case MappingStart -> {
                for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
                    String name = String.join(" ", texts(key, depth + 1));
                    texts.add(name + ": " + String.join(", ", texts(events.next(), depth + 1)));
                }
            }
            default -> {
                // An alias: what it stands for was read where it stands.
            }
        }
        return texts;
    }

    private static void scalar(ScalarEvent scalar, List<String> texts) {
        String value = scalar.getValue().strip();
        boolean none = value.isEmpty() || scalar.isPlain() && (value.equals("~") || value.equals("null"));
        if (!none) {
            texts.add(value);
        }
    }
}
