// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probebook.ui.LibraryJob;
import org.probebook.ui.Parts;

class SweepWindowTest {
    private static final String DIALOG = "Sweep Hosts";
    private static final String ARTICLE = "pb-port-closed";
    /** All addresses of this machine, among them those of the loopback network. */
    private static final InetAddress ANY = null;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Job.getJobManager().cancel(LibraryJob.FAMILY);
        Window.page().hideView(Window.page().findView(Parts.SWEEP_VIEW));
        Window.page().closeAllEditors(false);
    }

    @Test
    void everyHostIsARowAndEveryConditionAColumn() throws Exception {
        try (ServerSocket open = new ServerSocket(0, 50, ANY)) {
            sweep(ARTICLE, hosts(open.getLocalPort(), closedPort()), folder.resolve("sweep.jsonl"));
            finished("12 asked, a cause holds on 4");
            assertEquals(12, table().getItemCount());
            assertEquals("127.0.0.2", table().getItem(1).getText(0));
            assertEquals("127.0.0.12", table().getItem(11).getText(0));
            assertEquals(List.of("Machine", "A cause"), List.of(title(0), title(1)));
            assertEquals(10, table().getColumnCount(), "the cause, two composites and their six parts");
            assertEquals("does not hold", table().getItem(0).getText(1));
            assertEquals("holds", table().getItem(11).getText(1));
            assertTrue(table().getItem(11).getImage(1) != null && table().getColumn(3).getToolTipText().contains("tcp port"));
            sortAndFilter();
            evidence();
            exportOpenAndCompare();
        }
    }

    private static void sortAndFilter() {
        select(table().getColumn(1));
        assertEquals(List.of("127.0.0.9", "127.0.0.10", "127.0.0.11", "127.0.0.12", "127.0.0.1"), names().subList(0, 5));
        select(table().getColumn(1));
        assertEquals("127.0.0.1", names().getFirst());
        select(table().getColumn(0));
        filter().setText("0.0.1");
        assertEquals(List.of("127.0.0.1", "127.0.0.10", "127.0.0.11", "127.0.0.12"), names());
        only(1);
        assertEquals(List.of("127.0.0.10", "127.0.0.11", "127.0.0.12"), names());
        filter().setText("");
        only(0);
        assertEquals(12, table().getItemCount());
    }

    private static void evidence() {
        choose(11, 3);
        String words = Window.find(StyledText.class, "the evidence", text -> text.getText().contains("127.0.0.12")).getText();
        assertTrue(words.contains("refused") && words.contains("tcp port"), words);
    }

    private void exportOpenAndCompare() throws Exception {
        Path csv = folder.resolve("sweep.csv");
        run(Parts.EXPORT_SWEEP_COMMAND, csv);
        Window.until("the table", () -> Files.exists(csv));
        assertTrue(Files.readAllLines(csv).getFirst().startsWith("host,address,article"));
        Path lines = folder.resolve("export.jsonl");
        run(Parts.EXPORT_SWEEP_COMMAND, lines);
        Window.until("the lines", () -> Files.exists(lines));
        assertEquals(Files.readAllLines(folder.resolve("sweep.jsonl")).stream().sorted().toList(),
                Files.readAllLines(lines).stream().sorted().toList());
        Path earlier = folder.resolve("earlier.jsonl");
        Files.writeString(earlier, Files.readString(lines).lines().filter(line -> !line.contains("\"127.0.0.3\""))
                .map(line -> line.contains("\"127.0.0.5\"") ? line.replace("\"does-not-hold\"", "\"not-applicable\"") : line)
                .collect(Collectors.joining("\n")));
        run(Parts.OPEN_SWEEP_COMMAND, lines);
        button("Go On");
        run(Parts.COMPARE_SWEEP_COMMAND, earlier);
        Window.until("the comparison", () -> summary().contains("1 new"));
        only(3);
        assertEquals(List.of("127.0.0.3 (new)", "127.0.0.5"), names());
        assertTrue(table().getItem(1).getText(3).endsWith(", was not applicable"), table().getItem(1).getText(3));
    }

    @Test
    void aSweepThatIsStoppedGoesOn() throws Exception {
        Path kept = folder.resolve("kept.jsonl");
        int port;
        try (ServerSocket silent = new ServerSocket(0, 200, ANY)) {
            port = silent.getLocalPort();
            Path list = Files.writeString(folder.resolve("list"), "127.0.0.1-5,smb=" + closedPort() + "\n127.0.0.6-9,smb=" + port + "\n");
            sweep("pb-leaked-sessions", list.toString(), kept);
            Window.until("the first hosts", () -> summary().contains("5 of 9 machines"));
            long start = System.nanoTime();
            Window.press(button("Stop"));
            Window.until("the end", () -> summary().contains("stopped with 4 left"));
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1500, "stopping took " + millis + " ms");
        }
        assertEquals(5, Files.readAllLines(kept).size());
        Window.press(button("Go On"));
        finished("9 asked, a cause holds on 0, unknown on 9");
        assertEquals(9, Files.readAllLines(kept).size());
    }

    @Test
    void whatCannotBeSweptIsToldInTheDialog() throws Exception {
        Window.library();
        AtomicBoolean told = new AtomicBoolean();
        Window.answer(DIALOG, dialog -> {
            fields(dialog, Text.class).getFirst().setText("pb-nothing-of-the-kind");
            fields(dialog, Combo.class).getFirst().setText("127.0.0.1-2");
            Window.press(dialog, "Sweep");
            String trouble = ((WizardDialog) dialog.getData()).getCurrentPage().getErrorMessage();
            told.set(trouble != null && trouble.contains("pb-nothing-of-the-kind"));
            Window.press(dialog, "Cancel");
        });
        Window.run(Parts.SWEEP_COMMAND);
        Window.until("the reason", told::get);
    }

    @Test
    void tenThousandHostsStayQuick() throws Exception {
        Path few = folder.resolve("few.jsonl");
        sweep(ARTICLE, "127.0.0.1-1,tcp=" + closedPort(), few);
        finished("1 asked");
        String line = Files.readString(few).strip();
        Path many = folder.resolve("many.jsonl");
        Files.write(many, (Iterable<String>) IntStream.range(0, 10_000)
                .mapToObj(i -> line.replace("\"127.0.0.1\"", "\"10.0." + i / 250 + "." + (1 + i % 250) + "\""))::iterator);
        long start = System.nanoTime();
        run(Parts.OPEN_SWEEP_COMMAND, many);
        finished("10,000 asked");
        System.getLogger(SweepWindowTest.class.getName()).log(System.Logger.Level.INFO, "10,000 hosts, opened: {0} ms",
                (System.nanoTime() - start) / 1_000_000);
        quick("filter", () -> filter().setText("10.0.7."));
        assertEquals(250, table().getItemCount());
        quick("all again", () -> filter().setText(""));
        quick("sort by answer", () -> select(table().getColumn(1)));
        quick("sort by name", () -> select(table().getColumn(0)));
        quick("the last row", () -> choose(9_999, 1));
        assertEquals("10.0.39.250", table().getItem(9_999).getText(0));
    }

    private static void quick(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        Window.until(what, () -> !Display.getCurrent().readAndDispatch());
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.getLogger(SweepWindowTest.class.getName()).log(System.Logger.Level.INFO, "10,000 hosts, {0}: {1} ms", what, millis);
        assertTrue(millis < 5000, what + " took " + millis + " ms");
    }

    /** Twelve hosts: a port that is open on eight, and closed on four. */
    private String hosts(int open, int closed) throws IOException {
        return Files.writeString(folder.resolve("hosts"), "127.0.0.1-8,tcp=" + open + "\n127.0.0.9-12,tcp=" + closed + "\n").toString();
    }

    /** Through the dialog, from an article. */
    static void sweep(String article, String hosts, Path file) throws Exception {
        Window.open(article, "en");
        AtomicBoolean pressed = new AtomicBoolean();
        Window.answer(DIALOG, dialog -> {
            assertEquals(article, fields(dialog, Text.class).getFirst().getText());
            fields(dialog, Combo.class).getFirst().setText(hosts);
            fields(dialog, Text.class).getLast().setText(file.toString());
            Window.press(dialog, "Sweep");
            pressed.set(true);
        });
        Window.run(Parts.SWEEP_COMMAND);
        Window.until("the dialog", pressed::get);
    }

    static void run(String command, Path file) throws Exception {
        ICommandService commands = Window.page().getWorkbenchWindow().getService(ICommandService.class);
        Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(
                ParameterizedCommand.generateCommand(commands.getCommand(command), Map.of(Parts.FILE_PARAMETER, file.toString())), null);
    }

    private static <T extends Control> List<T> fields(Composite parent, Class<T> type) {
        List<T> fields = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && !(child instanceof Text text && !text.getEditable())) {
                fields.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                fields.addAll(fields(composite, type));
            }
        }
        return fields;
    }

    static void finished(String words) {
        Window.until("a sweep with " + words, Duration.ofSeconds(60), () -> summary().contains(words) && !summary().contains("left"));
    }

    private static Composite view() {
        return Window.await("the sweep view", () -> Window.find(Window.shell(), Table.class, table -> table.getColumnCount() > 0
                && table.getColumn(0).getText().equals("Machine"))).getParent().getParent();
    }

    static String summary() {
        return Window.find(view(), CLabel.class, label -> true).orElseThrow().getText();
    }

    static Table table() {
        return Window.find(view(), Table.class, table -> true).orElseThrow();
    }

    private static void select(TableColumn column) {
        column.notifyListeners(SWT.Selection, new Event());
    }

    private static String title(int column) {
        return table().getColumn(column).getText();
    }

    private static List<String> names() {
        return Stream.of(table().getItems()).map(item -> item.getText(0)).toList();
    }

    private static Text filter() {
        return Window.find(view(), Text.class, text -> true).orElseThrow();
    }

    /** A cell, by the keyboard: a row, and columns to the right. */
    static void choose(int row, int steps) {
        table().setSelection(row);
        Window.select(table(), SWT.Selection);
        for (int i = 0; i < steps; i++) {
            Event key = new Event();
            key.keyCode = SWT.ARROW_RIGHT;
            table().notifyListeners(SWT.KeyDown, key);
        }
    }

    static void only(int choice) {
        Combo combo = Window.find(view(), Combo.class, box -> true).orElseThrow();
        combo.select(choice);
        Window.select(combo, SWT.Selection);
    }

    private static ToolItem button(String tip) {
        return Window.await("a button " + tip, () -> Window.find(Window.shell(), ToolBar.class, bar -> bar.isVisible()
                && Stream.of(bar.getItems()).anyMatch(item -> tipped(item, tip)))
                .flatMap(bar -> Stream.of(bar.getItems()).filter(item -> tipped(item, tip)).findFirst()));
    }

    private static boolean tipped(ToolItem item, String tip) {
        return item.isEnabled() && String.valueOf(item.getToolTipText()).startsWith(tip);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
