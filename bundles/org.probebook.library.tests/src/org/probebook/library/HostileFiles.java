// SPDX-License-Identifier: EPL-2.0
package org.probebook.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that were made to do harm, by the names under which they lie in a folder. None of them is an article that must be taken in. */
final class HostileFiles {
    /** What stands in files outside, and is never to be found in a library. */
    static final String SECRET = "outsidewordthatnobodyimports";
    private static final int MEGA = 1 << 20;
    /** Words of a line that is longer than any format reads. */
    private static final int LONG = 4 * MEGA;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileFiles() {
    }

    /** All of them; a name may have folders before it. */
    static Map<String, byte[]> all() throws IOException {
        HostileFiles all = new HostileFiles();
        all.archives();
        all.entities();
        all.longLines();
        all.nesting();
        all.tables();
        all.markdown();
        all.expressions();
        all.scripts();
        return all.files;
    }

    private void archives() throws IOException {
        byte[] zeroes = new byte[64 * MEGA];
        files.put("bomb.zip", zip(Map.of("bomb.txt", zeroes)));
        files.put("nested.zip", zip(Map.of("inner.zip", zip(Map.of("bomb.txt", zeroes)))));
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 30_000; i++) {
            many.put("many/" + i + ".txt", new byte[0]);
        }
        files.put("many.zip", zip(many));
        files.put("names.zip", zip(Map.of("../../climbs.md", article("climbs"), "/etc/absolute.md", article("absolute"), "C:\\drive.md",
                article("drive"), "a/../../back.md", article("back"), "line\nend.md", article("line"), "x".repeat(5000) + ".md",
                article("long"))));
        files.put("bomb.txt.gz", gzip(zeroes));
        files.put("cut.zip", java.util.Arrays.copyOf(zip(Map.of("a.md", article("cut"))), 60));
    }

    private void entities() {
        StringBuilder laughs = new StringBuilder("<!ENTITY l0 \"ha ha ha ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        for (String ending : List.of("html", "xhtml", "xml", "svg")) {
            put("laughs." + ending,
                    "<?xml version=\"1.0\"?><!DOCTYPE html [" + laughs + "]>\n<html><title>Laughs</title><body><p>&l11;</p></body></html>");
            put("outside." + ending, "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % y SYSTEM "
                    + "\"http://127.0.0.1:9/y.dtd\"> %y;]>\n<html><title>Outside</title><body><p>&x; here</p></body></html>");
        }
    }

    private void longLines() {
        put("line.txt", "word ".repeat(LONG));
        put("line.md", "---\ntitle: Line\nid: line\n---\n" + "word ".repeat(LONG));
        put("line.html", "<!DOCTYPE html><title>Line</title><p>" + "word ".repeat(LONG));
        put("legacy.TXT", "DOCUMENT:Q999001  01-JAN-2001 [x] TITLE   :Long " + "word ".repeat(LONG));
        put("line.jsonl", "{\"id\":\"a\",\"lang\":\"en\",\"title\":\"T\",\"text\":\"" + "word ".repeat(LONG) + "\"}\n");
        put("deep.jsonl", "{\"id\":\"a\",\"text\":\"b\",\"title\":\"T\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n");
        put("number.jsonl", "{\"id\":\"a\",\"text\":\"b\",\"title\":\"T\",\"x\":" + "9".repeat(MEGA) + "}\n");
    }

    private void nesting() {
        for (String name : List.of("div", "b", "table", "ul", "font", "svg", "p", "li", "a", "select", "x-y")) {
            put("deep-" + name + ".html", page("<" + name + ">words ", 200_000));
        }
        put("deep-cells.html", page("<table><tr><td>", 60_000));
        put("deep-formats.html", page("<b><i><p>", 60_000));
        put("unclosed.html", page("<a href=x", 100_000));
        put("attributes.html", "<!DOCTYPE html><title>A</title><p " + "a=b ".repeat(300_000) + ">words");
    }

    private void tables() {
        put("rows.html", page("<table>", 1) + "<tr><td>a<td>b".repeat(400_000));
        put("columns.html", page("<table><tr>", 1) + "<td>a".repeat(1_000_000));
        put("spans.html", page("<table><tr><td rowspan=999999999 colspan=999999999>a<td rowspan=-1>b<tr><td>c", 1));
        put("start.html", page("<ol start=999999999><li value=2147483647>words<li>more<ol start=-2147483648><li>x", 1));
        put("rows.md", markdown("| a | b |\n|---|---|\n" + "| c | d |\n".repeat(400_000)));
        put("columns.md", markdown("|a".repeat(MEGA) + "|\n" + "|-".repeat(MEGA) + "|\n" + "|c".repeat(200_000) + "|\n"));
        put("wide.md", markdown("|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|c|\n".repeat(200_000)));
    }

    private void markdown() {
        put("quotes.md", markdown(">".repeat(100_000) + " words"));
        put("quoted-lines.md", markdown((">".repeat(2000) + " words\n").repeat(500)));
        put("lists.md", markdown("- ".repeat(50_000) + "words"));
        put("brackets.md", markdown("[".repeat(100_000)));
        put("pictures.md", markdown("![[[[".repeat(100_000)));
        put("emphases.md", markdown("*_".repeat(200_000) + "a" + "_*".repeat(200_000)));
        put("stars.md", markdown("*a **a ".repeat(100_000)));
        put("definitions.md", markdown("[a]: b\n".repeat(200_000) + "[a] ".repeat(100_000)));
        put("uses.md", markdown("[a]: " + "b".repeat(50_000) + "\n\n" + "[a] ".repeat(50_000)));
        put("headings.md", markdown("# a\n\n".repeat(200_000)));
        put("anchors.md",
                "---\ntitle: A\nid: anchors\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\n"
                        + "keywords: *c\nproducts: !!javax.script.ScriptEngineManager [x]\n---\n\nWords.\n");
        put("front.md", "---\n" + "title: a\n".repeat(200_000) + "---\n\nWords.\n");
    }

    /** Long runs of what our own patterns and scanners repeat. */
    private void expressions() {
        StringBuilder runs = new StringBuilder();
        for (String sign : List.of(" ", "-", "\\", "0", "9", "[", "]", "{", "(", "<", "=", ".", ":", "_", "A", "a", "\t")) {
            runs.append("run ").append(sign.repeat(100_000)).append("x\n\n");
        }
        for (String unit : List.of("HKLM\\a", "\\\\a\\pipe\\", "0x0A", "4.0.1381.", "a.dll ", "Q258837", "Event ID: ", "C:\\a\\", "[!DNL ",
                "{a=\"")) {
            runs.append("run ").append(unit.repeat(20_000)).append("x\n\n");
        }
        put("runs.md", markdown(runs.toString()));
        put("runs.html", "<!DOCTYPE html><title>Runs</title><pre>" + runs.toString().replace("<", "&lt;") + "</pre>");
        put("runs.TXT", "DOCUMENT:Q999002  01-JAN-2001  [x]\nTITLE   :Runs\nPRODUCT :X\n\nSYMPTOMS\n========\n\n" + runs);
        put("runs-flat.TXT", ("DOCUMENT:Q999003  01-JAN-2001  [x] TITLE   :Runs PRODUCT :X " + "=".repeat(70) + " SYMPTOMS ======== "
                + "NOTE: a: KBCategory: Additional query words: ".repeat(20_000) + runs).replace('\n', ' '));
    }

    private void scripts() {
        List<String> tricks = new ArrayList<>(List.of("<script>alert(1)</script>", "<SCRIPT SRC=http://127.0.0.1/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">press</a>",
                "<a href=\" jav&#x09;ascript:alert(1)\">press</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>press</a>", "<a href='vbscript:x'>press</a>",
                "<a href='http://a/\" onclick=\"alert(1)'>press</a>", "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
                "<base href='http://127.0.0.1/'>", "<link rel=stylesheet href=http://127.0.0.1/x.css>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<p style='width:expression(alert(1))'>wide</p>",
                "<p style='background:url(http://127.0.0.1/x.png)'>back</p>", "<style>@import 'http://127.0.0.1/x.css'</style>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<object data=x></object>", "<embed src=x>",
                "<form action=http://127.0.0.1><input autofocus onfocus=alert(1)></form>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><style></noscript><img src=x onerror=alert(1)>", "<![CDATA[<script>alert(1)</script>]]>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<p>&lt;img src=x onerror=alert(1)&gt;</p>", "<details ontoggle=alert(1) open>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<pre>&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</pre>", "<h2>\"><script>alert(1)</script></h2>",
                "<x onclick=alert(1)>x</x>"));
        String all = String.join("\n", tricks);
        put("scripts.html",
                "<!DOCTYPE html><html lang='en\" onload=\"alert(1)'><title>\"><script>alert(1)</script></title><body onload=alert(1)>"
                        + "<h1>Scripts</h1><p>The words of the page stand here.</p>" + all + "</body></html>");
        put("scripts.md", markdown("The words stand here.\n\n" + String.join("\n\n", tricks)
                + "\n\n[press](javascript:alert(1)) <javascript:alert(1)> [x](<data:text/html,x>) [y](http://a/\"onclick=alert(1)) ![p](javascript:x)\n"));
        put("scripts.jsonl",
                "{\"id\":\"\\\"><script>alert(1)</script>\",\"lang\":\"en\",\"title\":\"<img src=x onerror=alert(1)>\",\"text\":\"<script>alert(1)</script>"
                        + " [press](javascript:alert(1))\"}\n");
        put("scripts.TXT",
                "DOCUMENT:Q999004  01-JAN-2001  [x]\nTITLE   :<script>alert(1)</script>\nPRODUCT :<b onclick=x>\n\nSYMPTOMS\n========\n\n"
                        + all);
    }

    /** Adds links, odd names and a named pipe's worth of trouble that bytes alone cannot make. */
    static void onDisk(Path folder) throws IOException, InterruptedException {
        Path outside = Files.createDirectories(folder.resolveSibling("outside"));
        Files.writeString(outside.resolve("secret.md"), "---\nid: secret\ntitle: Secret\n---\n\n" + SECRET + "\n");
        Files.createSymbolicLink(folder.resolve("passwd.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("secret.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Files.createSymbolicLink(folder.resolve("out"), outside);
        for (String name : List.of("line\nend.md", "tab\tand\u0007bell.md", "\u202Egnp.md", "con.md", "aux", "x".repeat(250) + ".md",
                " .md", "--help.md", "$(id).md",
                "<script>alert(1)</script>".replace("/", "") + ".md")) {
            Files.write(folder.resolve(name),
                    new String(article("named"), StandardCharsets.UTF_8).replace("id: named\n", "").getBytes(StandardCharsets.UTF_8));
        }
        // Java makes no such name; the shell does.
        new ProcessBuilder("sh", "-c", "printf '# Title\\n\\nWords.\\n' > \"$(printf 'bad\\377\\376name.md')\"; mkfifo pipe.md")
                .directory(folder.toFile())
                .inheritIO().start().waitFor();
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] article(String id) {
        return ("---\nid: " + id + "\ntitle: Title of " + id + "\n---\n\nWords of an article.\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String markdown(String body) {
        return "---\ntitle: Hostile\n---\n\n# Hostile\n\n" + body;
    }

    private static String page(String unit, int times) {
        return "<!DOCTYPE html><html lang=en><title>Page</title><body><h1>Page</h1><p>Words.</p>" + unit.repeat(times);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
