// SPDX-License-Identifier: EPL-2.0
package org.probebook.cli.kinds;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.probebook.knowledge.Comparator;

/** A kind with a question, and for each column the host that makes that answer, or why there can be none. */
final class KindRow {
    /** What may come of a question. */
    enum Column {
        HOLDS, DOES_NOT_HOLD, NOT_APPLICABLE, UNREACHABLE, REFUSED, SILENT, DENIED, MALFORMED
    }

    final String kind;
    final String probe;
    final String attribute;
    final Map<String, String> arguments = new HashMap<>();
    final Map<Column, String> hosts = new EnumMap<>(Column.class);
    final Map<Column, String> never = new EnumMap<>(Column.class);
    Comparator comparator = Comparator.EQUAL;
    String expected;

    /**
     * @param kind class that asks, without its package
     * @param probe the questions' name: {@code registry-value}
     * @param attribute that is compared
     */
    KindRow(String kind, String probe, String attribute) {
        this.kind = kind;
        this.probe = probe;
        this.attribute = attribute;
    }

    KindRow with(String argument, Object value) {
        arguments.put(argument, value.toString());
        return this;
    }

    /** What the host of {@link Column#HOLDS} tells. */
    KindRow tells(String value) {
        return tells(Comparator.EQUAL, value);
    }

    KindRow tells(Comparator how, String value) {
        comparator = how;
        expected = value;
        return this;
    }

    /** The host that fits, for the two that compare and for the one of another platform. */
    KindRow at(String host) {
        return on(Column.HOLDS, host).on(Column.DOES_NOT_HOLD, host).on(Column.NOT_APPLICABLE, host);
    }

    /** @param host as the command line names it; behind a space, an argument of the question that leads there */
    KindRow on(Column column, String host) {
        never.remove(column);
        hosts.put(column, host);
        return this;
    }

    KindRow never(String why, Column... columns) {
        for (Column column : columns) {
            hosts.remove(column);
            never.put(column, why);
        }
        return this;
    }
}
