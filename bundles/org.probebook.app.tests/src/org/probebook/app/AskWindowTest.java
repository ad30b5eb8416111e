// SPDX-License-Identifier: EPL-2.0
package org.probebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The wizard that asks a host one question, with a kind that a plug-in brings without any code for the window. */
class AskWindowTest {
    private static final String COMMAND = "org.probebook.ui.diagnosis.ask";
    private static final String DIALOG = "Ask a Host";

    @Test
    void aPlugInsKindHasItsFormAndItsAnswer() throws Exception {
        Window.library();
        AtomicReference<String> answer = new AtomicReference<>();
        try (ServerSocket greeter = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(greeter));
            Window.answer(DIALOG, dialog -> {
                choose(dialog, "Greeting");
                assertTrue(Window.find(dialog, Label.class, label -> label.getText().equals("The TCP port that is connected to."))
                        .isPresent());
                assertFalse(button(dialog, "Next").isEnabled(), "the port is needed");
                Window.find(dialog, Text.class, text -> editable(text)).orElseThrow().setText(Integer.toString(greeter.getLocalPort()));
                Window.press(dialog, "Next >");
                Window.find(dialog, Combo.class, combo -> combo.isVisible() && List.of(combo.getItems()).contains("local")).orElseThrow()
                        .setText("127.0.0.1");
                Window.press(dialog, "Next >");
                Window.until("the answer", () -> values(dialog).getItemCount() > 0);
                answer.set(values(dialog).getItem(0).getText(0) + "=" + values(dialog).getItem(0).getText(1));
                Window.press(dialog, "Finish");
            });
            Window.run(COMMAND);
            Window.until("the answer of the wizard", () -> answer.get() != null);
        }
        assertEquals("greeting=Good day", answer.get());
    }

    private static void choose(Shell dialog, String kind) {
        Combo kinds = Window.find(dialog, Combo.class, combo -> List.of(combo.getItems()).contains(kind)).orElseThrow();
        kinds.setText(kind);
        Window.select(kinds, SWT.Selection);
    }

    private static boolean editable(Text text) {
        return text.isVisible() && text.getEditable() && (text.getStyle() & SWT.MULTI) == 0;
    }

    private static Button button(Shell dialog, String words) {
        return Window.find(dialog, Button.class, button -> button.getText().contains(words)).orElseThrow();
    }

    private static Table values(Shell dialog) {
        return Window.find(dialog, Table.class, table -> table.isVisible() && table.getColumnCount() == 2).orElseThrow();
    }

    private static void greet(ServerSocket greeter) {
        while (!greeter.isClosed()) {
            try (Socket caller = greeter.accept(); OutputStream out = caller.getOutputStream()) {
                out.write("Good day\r\n".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // the socket was closed, which ends it, or a caller hung up early, which is its own business
                Thread.yield();
            }
        }
    }
}
