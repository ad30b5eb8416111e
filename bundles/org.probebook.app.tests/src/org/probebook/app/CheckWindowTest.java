// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.Parts;

class CheckWindowTest {
    private static final String DIALOG = "Check on Host";

    @AfterEach
    void closeArticles() {
        Job.getJobManager().cancel(LibraryJob.FAMILY);
        Window.page().closeAllEditors(false);
    }

    @Test
    void thisMachineAnswersForItsDisks() throws Exception {
        check("pb-disk-full", "local");
        String summary = finished("pb-disk-full on local");
        assertTrue(summary.contains("hold"), summary);
        Window.until("findings with a percentage", () -> leaves().stream().anyMatch(row -> row.getText(2).matches("\\d+([.,]\\d+)?")));
        Window.until("the verdict at the sentence",
                () -> Window.browser().getText().matches("(?s).*class=\"(does-not-hold|holds)\"[^>]* data-note=\"[^\"]*observed \\d.*"));
    }

    @Test
    void aHostThatIsNotThereLeavesItUnknownAndSaysWhy() throws Exception {
        int port = closedPort();
        check("pb-leaked-sessions", "127.0.0.1,smb=" + port);
        finished("pb-leaked-sessions on 127.0.0.1,smb=" + port);
        List<String> answers = leaves().stream().map(row -> row.getText(1)).toList();
        assertTrue(answers.contains("unknown: unreachable"), answers.toString());
        assertTrue(answers.contains("not asked: no host named"), answers.toString());
    }

    @Test
    void whatWillBeAskedIsShownBeforeAnythingIsSent() throws Exception {
        Window.open("pb-leaked-sessions", "en");
        AtomicReference<List<String>> asked = new AtomicReference<>(List.of());
        AtomicReference<Boolean> closed = new AtomicReference<>(false);
        Window.answer(DIALOG, dialog -> {
            Table table = Window.find(dialog, Table.class, candidate -> true).orElseThrow();
            asked.set(List.of(table.getItems()).stream().map(item -> item.getText(2)).toList());
            Window.press(dialog, "Cancel");
            closed.set(true);
        });
        Window.run(Parts.CHECK_COMMAND);
        Window.until("the dialog", closed::get);
        assertTrue(asked.get().stream().anyMatch(question -> question.contains("KeepConn")), asked.get().toString());
    }

    @Test
    void aHostIsTrustedFromTheFindingThatCouldNotTrustIt(@TempDir Path folder) throws Exception {
        try (Samba servers = Samba.start(Files.createDirectories(folder.resolve("servers")))) {
            Path known = folder.resolve("known");
            check("pb-disk-full", servers.sshHost(known));
            finished("pb-disk-full on 127.0.0.1");
            TreeItem untrusted = leaves().stream().filter(row -> row.getText(1).equals("unknown: untrusted host")).findFirst()
                    .orElseThrow();
            Tree tree = untrusted.getParent();
            tree.select(untrusted);
            tree.notifyListeners(SWT.Selection, new Event());
            tree.getMenu().notifyListeners(SWT.Show, new Event());
            MenuItem trust = List.of(tree.getMenu().getItems()).stream().filter(item -> item.getText().startsWith("Trust This Host Key"))
                    .findFirst().orElseThrow();
            AtomicReference<Boolean> pressed = new AtomicReference<>(false);
            Window.answer("Trust Host Key", dialog -> {
                Window.press(dialog, "Trust");
                pressed.set(true);
            });
            trust.notifyListeners(SWT.Selection, new Event());
            Window.until("the question", pressed::get);
            Window.until("the findings of a host that is trusted", () -> Files.exists(known) && !summary().contains("checking")
                    && leaves().stream().anyMatch(row -> row.getText(2).matches("\\d+([.,]\\d+)?")));
        }
    }

    @Test
    void aSilentHostCanBeGivenUpWithinASecond() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            check("pb-leaked-sessions", "127.0.0.1,smb=" + silent.getLocalPort());
            Window.until("the check to run", () -> summary().contains("checking"));
            long start = System.nanoTime();
            List.of(Job.getJobManager().find(LibraryJob.FAMILY)).stream().filter(job -> job.getName().startsWith("Checking"))
                    .forEach(Job::cancel);
            Window.until("the end of the check", Duration.ofSeconds(5), () -> summary().contains("stopped"));
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1500, "cancelling took " + millis + " ms");
        }
    }

    @Test
    void anArticleWithoutKnowledgeSaysThatNothingCanBeChecked() throws Exception {
        Window.library();
        AtomicReference<Boolean> told = new AtomicReference<>(false);
        Window.answer(DIALOG, dialog -> {
            told.set(true);
            dialog.close();
        });
        Window.run(Parts.CHECK_COMMAND);
        assertTrue(told.get());
    }

    /** Opens an article and has its first role checked on a host, through the dialog. */
    private static void check(String article, String host) throws Exception {
        Window.open(article, "en");
        AtomicReference<Boolean> pressed = new AtomicReference<>(false);
        Window.answer(DIALOG, dialog -> {
            hosts(dialog).forEach(field -> field.setText(""));
            hosts(dialog).getFirst().setText(host);
            Window.press(dialog, "Check");
            pressed.set(true);
        });
        Window.run(Parts.CHECK_COMMAND);
        Window.until("the dialog", pressed::get);
    }

    private static List<Combo> hosts(Shell dialog) {
        List<Combo> fields = new ArrayList<>();
        collect(dialog, fields);
        assertTrue(!fields.isEmpty());
        return fields;
    }

    private static void collect(Composite parent, List<Combo> fields) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Combo combo && List.of(combo.getItems()).contains("local")) {
                fields.add(combo);
            } else if (child instanceof Composite composite) {
                collect(composite, fields);
            }
        }
    }

    private static String finished(String start) {
        Window.until("the findings of " + start, () -> summary().startsWith(start) && !summary().contains("checking"));
        return summary();
    }

    private static String summary() {
        return Window.find(CLabel.class, "the summary of the findings", label -> true).getText();
    }

    private static List<TreeItem> leaves() {
        Tree tree = Window.find(Tree.class, "the findings", candidate -> candidate.getColumnCount() > 3);
        List<TreeItem> leaves = new ArrayList<>();
        List.of(tree.getItems()).forEach(item -> collect(item, leaves));
        return leaves;
    }

    private static void collect(TreeItem item, List<TreeItem> leaves) {
        if (item.getItemCount() == 0) {
            leaves.add(item);
        }
        List.of(item.getItems()).forEach(child -> collect(child, leaves));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
