// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Probe;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.storage.KnowledgeFile;

class DeclaredProbesTest {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="wind" nsURI="https://wind.test/1" nsPrefix="wind">
              <eClassifiers xsi:type="ecore:EClass" name="WindProbe"%s>
                <eStructuralFeatures xsi:type="ecore:EAttribute" name="mast" eType="ecore:EDataType http://www.eclipse.org/emf/2002/Ecore#//EInt"/>
              </eClassifiers>
            </ecore:EPackage>
            """;
    private static final String PROBE = " eSuperTypes=\"ecore:EClass https://probebook.org/knowledge/1#//Probe\"";

    @TempDir
    private Path folder;

    @Test
    void aDeclaredClassMakesProbesThatFilesHold() throws IOException {
        EPackage wind = DeclaredProbes.load(model(PROBE));
        EClass type = (EClass) wind.getEClassifier("WindProbe");
        EStructuralFeature mast = type.getEStructuralFeature("mast");
        Probe probe = assertInstanceOf(Probe.class, EcoreUtil.create(type));
        probe.eSet(mast, 7);
        probe.setTimeout(3);
        Problem problem = problem(probe);
        KnowledgeFile files = new KnowledgeFile(List.of(wind));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write("p.xmi", problem, out);
        Problem read = files.read("p.xmi", new ByteArrayInputStream(out.toByteArray()), Problem.class);
        Probe again = ((Expectation) read.getConditions().getFirst()).getProbe();
        assertEquals(7, again.eGet(mast));
        assertEquals(3, again.getTimeout());
        assertTrue(EcoreUtil.equals(probe, again));
        assertTrue(EcoreUtil.equals(probe, EcoreUtil.copy(again)));
    }

    @Test
    void aClassThatIsNoProbeIsRefused() {
        String message = assertThrows(IOException.class, () -> DeclaredProbes.load(model(""))).getMessage();
        assertTrue(message.endsWith("the class WindProbe is no Probe"), message);
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.ecore"), "wind");
        assertThrows(IOException.class, () -> DeclaredProbes.load(file.toUri().toURL()));
    }

    private URL model(String supertypes) throws IOException {
        return Files.writeString(folder.resolve("wind.ecore"), MODEL.replace("%s", supertypes), StandardCharsets.UTF_8).toUri().toURL();
    }

    private static Problem problem(Probe probe) {
        Expectation expectation = KnowledgeFactory.eINSTANCE.createExpectation();
        expectation.setId("windy");
        expectation.setProbe(probe);
        Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
        problem.setId("p");
        problem.getConditions().add(expectation);
        return problem;
    }
}
