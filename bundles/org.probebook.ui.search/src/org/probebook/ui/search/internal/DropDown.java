// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A flat button with a menu below it, which is made anew each time it is opened. */
public final class DropDown {
    private final ToolBar bar;
    private final ToolItem item;
    private Menu menu;

    /** @param pressed makes the menu: {@link #start}, entries, {@link #open} */
    public DropDown(Composite parent, Runnable pressed) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.PUSH);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        bar.addDisposeListener(event -> close());
    }

    /** The control to lay out. */
    public ToolBar control() {
        return bar;
    }

    /** Shows words, with a sign that there is a menu. */
    public void words(String words) {
        item.setText(NLS.bind(Messages.filter_button, words));
        bar.requestLayout();
    }

    public void image(Image image) {
        item.setImage(image);
    }

    public void tip(String words) {
        item.setToolTipText(words);
    }

    /** Begins a menu without entries. */
    public void start() {
        close();
        menu = new Menu(bar);
    }

    /** @param label shown as it is, without a mnemonic */
    public MenuItem add(int style, String label, Runnable action) {
        return add(menu, style, label.replace("&", "&&"), action);
    }

    /** @param label with {@code &} before its mnemonic */
    public MenuItem command(int style, String label, Runnable action) {
        return add(menu, style, label, action);
    }

    public void separator() {
        // a line cannot be pressed anyway
        new MenuItem(menu, SWT.SEPARATOR).setEnabled(false);
    }

    /** Adds a menu within the menu; its entries are for {@link #add(Menu, int, String, Runnable)}. */
    public Menu cascade(String label) {
        MenuItem entry = new MenuItem(menu, SWT.CASCADE);
        entry.setText(label);
        Menu below = new Menu(menu);
        entry.setMenu(below);
        return below;
    }

    /** Adds an entry to a menu within the menu. */
    public static MenuItem add(Menu menu, int style, String label, Runnable action) {
        MenuItem entry = new MenuItem(menu, style);
        entry.setText(label);
        entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return entry;
    }

    /** Shows the menu. */
    public void open() {
        Rectangle bounds = item.getBounds();
        menu.setLocation(bar.toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        menu.setVisible(true);
    }

    private void close() {
        if (menu != null) {
            menu.dispose();
            menu = null;
        }
    }
}
