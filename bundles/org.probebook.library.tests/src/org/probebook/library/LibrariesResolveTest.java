// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.probebook.article.text.LanguageGuess;

/** The product's bundles are all wired, and the libraries behind our adapters start inside the framework. */
class LibrariesResolveTest {

    @Test
    void everyBundleResolves() {
        List<String> unresolved = Arrays.stream(bundles()).filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::getSymbolicName).toList();
        assertEquals(List.of(), unresolved);
    }

    /** Initialising a class runs its static part, where libraries look up what they were packed with. */
    @ParameterizedTest
    @CsvSource({ "org.apache.lucene.core, org.apache.lucene.codecs.Codec", //
            "org.apache.lucene.core, org.apache.lucene.store.MMapDirectory", //
            "org.apache.lucene.analysis-common, org.apache.lucene.analysis.nl.DutchAnalyzer",
            "org.apache.lucene.analysis-kuromoji, org.apache.lucene.analysis.ja.JapaneseAnalyzer",
            "org.apache.lucene.analysis-nori, org.apache.lucene.analysis.ko.KoreanAnalyzer",
            "org.apache.lucene.analysis-smartcn, org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer",
            "org.apache.lucene.analysis-stempel, org.apache.lucene.analysis.pl.PolishAnalyzer",
            "org.probebook.cli, picocli.CommandLine", //
            "org.probebook.article.markdown, org.commonmark.parser.Parser",
            "org.apache.tika.parser-microsoft-module, org.apache.tika.parser.microsoft.OfficeParser",
            "org.apache.tika.parser-miscoffice-module, org.apache.tika.parser.odf.OpenDocumentContentParser",
            "org.apache.poi.ooxml, org.apache.poi.xwpf.usermodel.XWPFDocument",
            "org.apache.poi.ooxml-lite, org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles",
            "org.apache.poi.scratchpad, org.apache.poi.hwpf.HWPFDocument", //
            "org.apache.xmlbeans, org.apache.xmlbeans.XmlBeans", //
            "org.apache.pdfbox, org.apache.pdfbox.pdmodel.font.encoding.GlyphList",
            "com.github.oshi.oshi-core, oshi.SystemInfo" })
    void aLibraryInitialises(String bundle, String className) throws ReflectiveOperationException {
        Class<?> type = bundle(bundle).loadClass(className);
        assertNotNull(Class.forName(className, true, type.getClassLoader()));
    }

    /** Its model is a file in a fragment, which only the framework puts beside the library. */
    @Test
    void aLanguageIsRecognised() {
        assertEquals(Optional.of("nl"), LanguageGuess.ofText("De pomp kan niet starten wanneer het ventiel van deze motor dicht is"));
    }

    @Test
    void smbClientStarts() throws Exception {
        try (AutoCloseable client = (AutoCloseable) bundle("com.hierynomus.smbj").loadClass("com.hierynomus.smbj.SMBClient")
                .getConstructor().newInstance()) {
            assertNotNull(client);
        }
    }

    @Test
    void sshClientStarts() throws Exception {
        Class<?> type = bundle("org.apache.sshd.osgi").loadClass("org.apache.sshd.client.SshClient");
        try (AutoCloseable client = (AutoCloseable) type.getMethod("setUpDefaultClient").invoke(null)) {
            type.getMethod("start").invoke(client);
            assertEquals(Boolean.TRUE, type.getMethod("isStarted").invoke(client));
        }
    }

    @Test
    void messagesOfLibrariesReachTheLogOfJava() throws ReflectiveOperationException {
        Object factory = bundle("slf4j.api").loadClass("org.slf4j.LoggerFactory").getMethod("getILoggerFactory").invoke(null);
        assertEquals("org.slf4j.jul.JDK14LoggerFactory", factory.getClass().getName());
    }

    private static Bundle bundle(String name) {
        return Arrays.stream(bundles()).filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no bundle " + name));
    }

    private static Bundle[] bundles() {
        return FrameworkUtil.getBundle(LibrariesResolveTest.class).getBundleContext().getBundles();
    }
}
