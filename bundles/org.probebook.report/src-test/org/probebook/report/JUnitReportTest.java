// SPDX-License-Identifier: EPL-2.0
package org.probebook.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.probes.ProbesFactory;
import org.probebook.knowledge.probes.TcpPortProbe;
import org.probebook.probe.Answer;
import org.probebook.probe.Finding;
import org.probebook.probe.Host;
import org.probebook.probe.Reason;
import org.probebook.probe.Verdict;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {

    private static Expectation expectation(String id) {
        TcpPortProbe probe = ProbesFactory.eINSTANCE.createTcpPortProbe();
        probe.setPort(445);
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId(id);
        expectation.setRole(Role.SERVER);
        expectation.setPurpose(Purpose.CAUSE);
        expectation.setProbe(probe);
        expectation.setComparator(Comparator.EQUAL);
        expectation.setExpected("open");
        return expectation;
    }

    private static Verdict judged(String id, Answer answer, Reason reason, String observed, String reply) {
        return new Verdict.Judged(new Finding(expectation(id), Host.parse("192.0.2.1,name=hen"), answer, Optional.ofNullable(reason),
                Optional.ofNullable(observed),
                new Finding.Evidence("connect", reply, "", Instant.EPOCH, 1500)));
    }

    private static Document written(Verdict... verdicts) throws Exception {
        StringWriter out = new StringWriter();
        JUnitReport.write(List.of(new JUnitReport.Suite("pb-hen", List.of(verdicts))), out);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
    }

    @Test
    void eachAnswerIsWhatTestRunnersCallIt() throws Exception {
        Verdict both = new Verdict.Group(KnowledgeFactory.eINSTANCE.createAnyOf(), Answer.HOLDS,
                List.of(judged("fault", Answer.HOLDS, null, "open", "it answered"),
                        judged("sound", Answer.DOES_NOT_HOLD, null, "closed", "no")));
        Document document = written(both, judged("other", Answer.NOT_APPLICABLE, null, null, "it runs linux"),
                judged("silent", Answer.UNKNOWN, Reason.TIMED_OUT, null, "nothing came"),
                new Verdict.Skipped(expectation("alone"), Role.SERVER));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertEquals(List.of("5", "1", "1", "2"), List.of(suite.getAttribute("tests"), suite.getAttribute("failures"),
                suite.getAttribute("errors"), suite.getAttribute("skipped")));
        List<String> told = new ArrayList<>();
        NodeList cases = document.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element one = (Element) cases.item(i);
            NodeList outcome = one.getElementsByTagName("*");
            told.add(one.getAttribute("name") + " "
                    + (outcome.getLength() == 0
                            ? "passed"
                            : outcome.item(0).getNodeName() + " " + ((Element) outcome.item(0)).getAttribute("type")));
        }
        assertEquals(
                List.of("fault failure holds", "sound passed", "other skipped skipped", "silent error timed-out", "alone skipped skipped"),
                told);
        assertEquals("pb-hen.cause.server@hen", ((Element) cases.item(0)).getAttribute("classname"));
        assertTrue(cases.item(0).getTextContent().contains("it answered"));
    }

    @Test
    void whateverAHostRepliesIsXmlStill() throws Exception {
        String reply = "a\u0000b\u001b[31m]]> & <c> \uFFFF \uD800 \"d\"";
        Document document = written(judged("odd", Answer.UNKNOWN, Reason.MALFORMED, null, reply));
        String text = document.getElementsByTagName("error").item(0).getTextContent();
        assertTrue(text.contains("]]> & <c>") && text.contains("\"d\""), text);
    }
}
