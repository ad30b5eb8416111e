// SPDX-License-Identifier: EPL-2.0
package org.probebook.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.probebook.knowledge.Condition;
import org.probebook.probe.Expected;
import org.probebook.probe.Finding;
import org.probebook.probe.Inherited;
import org.probebook.probe.ProbeWords;
import org.probebook.probe.Verdict;

/**
 * Checks as JUnit XML, which servers that build and test show: a suite for each article, a case for each expectation. A fault that holds is a failure, what is unknown an error, what does not apply or
 * was not asked is skipped. Stateless; any thread.
 */
public final class JUnitReport {
    private static final double SECOND = 1000;

    private JUnitReport() {
    }

    /**
     * One article's check.
     *
     * @param article as it was asked for
     * @param verdicts of its problem's conditions
     */
    public record Suite(String article, List<Verdict> verdicts) {
        public Suite {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** Writes checks as one XML document; leaves the writer open. */
    public static void write(List<Suite> suites, Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (Suite suite : suites) {
            suite(suite, xml);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void suite(Suite suite, XMLStreamWriter xml) throws XMLStreamException {
        List<Verdict> leaves = suite.verdicts().stream().flatMap(Verdict::leaves).toList();
        double seconds = leaves.stream().flatMap(Verdict::findings).mapToDouble(finding -> finding.evidence().millis()).sum() / SECOND;
        start("testsuite", "\n  ", xml);
        attribute("name", suite.article(), xml);
        attribute("tests", String.valueOf(leaves.size()), xml);
        attribute("failures", count(leaves, Outcome.FAILURE), xml);
        attribute("errors", count(leaves, Outcome.ERROR), xml);
        attribute("skipped", count(leaves, Outcome.SKIPPED), xml);
        attribute("time", seconds(seconds), xml);
        for (Verdict leaf : leaves) {
            testcase(suite.article(), leaf, xml);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    /** What a verdict is to a test runner. */
    private enum Outcome {
        PASSED, FAILURE, ERROR, SKIPPED;

        static Outcome of(Verdict leaf) {
            if (leaf instanceof Verdict.Skipped) {
                return SKIPPED;
            }
            return switch (leaf.answer()) {
                case HOLDS -> FAILURE;
                case DOES_NOT_HOLD -> PASSED;
                case NOT_APPLICABLE -> SKIPPED;
                case UNKNOWN -> ERROR;
            };
        }

        String element() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static String count(List<Verdict> leaves, Outcome outcome) {
        return String.valueOf(leaves.stream().filter(leaf -> Outcome.of(leaf) == outcome).count());
    }

    private static void testcase(String article, Verdict leaf, XMLStreamWriter xml) throws XMLStreamException {
        Condition condition = leaf.condition();
        Optional<Finding> finding = leaf.findings().findFirst();
        start("testcase", "\n    ", xml);
        attribute("classname", article + "." + leaf.purpose().getLiteral() + "." + Inherited.role(condition).getLiteral()
                + finding.map(told -> "@" + told.host().name()).orElse(""), xml);
        attribute("name", name(condition), xml);
        attribute("time", seconds(finding.map(told -> told.evidence().millis()).orElse(0.0) / SECOND), xml);
        Outcome outcome = Outcome.of(leaf);
        if (outcome != Outcome.PASSED) {
            start(outcome.element(), "\n      ", xml);
            attribute("type", finding.flatMap(Finding::reason).map(reason -> reason.token())
                    .orElseGet(() -> outcome == Outcome.SKIPPED ? "skipped" : leaf.answer().token()), xml);
            attribute("message", finding.map(JUnitReport::message).orElse("not asked: no host named"), xml);
            if (finding.isPresent()) {
                xml.writeCharacters(
                        plain(ProbeWords.line(finding.get().expectation().getProbe()) + "\n" + finding.get().evidence().request() + "\n"
                                + finding.get().evidence().reply()));
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    private static String message(Finding finding) {
        return switch (finding.answer()) {
            case HOLDS, DOES_NOT_HOLD -> finding.observed().map(seen -> "observed " + seen).orElse("absent") + "; the fault is "
                    + Expected.words(finding.expectation());
            case NOT_APPLICABLE, UNKNOWN -> finding.evidence().reply();
        };
    }

    private static String name(Condition condition) {
        String label = ConditionLabel.of(condition);
        return label.isBlank() ? String.valueOf(condition.getId()) : label;
    }

    private static void start(String element, String indent, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(element);
    }

    private static void attribute(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeAttribute(name, plain(value));
    }

    /** What a host replied may hold characters that XML 1.0 cannot. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(
                c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 ? c : ' '));
        return plain.toString();
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
