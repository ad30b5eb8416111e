// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Text;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;

/** Words in several languages: a field of some lines for each, with its language before it, and a button that adds a language. */
final class WordsControl {
    private static final int HEIGHT = 58;

    private WordsControl() {
    }

    static Control create(Composite parent, Field field) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(5, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        List<Text> all = words(field);
        all.forEach(words -> row(area, field, words, words == all.getLast()));
        if (all.isEmpty()) {
            Button add = add(area, field);
            add.setText(Messages.form_addWords);
            GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
        }
        return area;
    }

    private static Button add(Composite area, Field field) {
        Button add = new Button(area, SWT.PUSH | SWT.FLAT);
        add.setImage(Icon.ADD.image());
        add.setToolTipText(Messages.form_addLanguage);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addWords(field)));
        return add;
    }

    @SuppressWarnings("unchecked")
    private static List<Text> words(Field field) {
        return (List<Text>) field.owner().eGet(field.feature());
    }

    private static void row(Composite area, Field field, Text words, boolean last) {
        org.eclipse.swt.widgets.Text language = new org.eclipse.swt.widgets.Text(area, SWT.BORDER);
        language.setToolTipText(Messages.form_languageTip);
        GridDataFactory.fillDefaults().hint(42, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(language);
        field.of(words, KnowledgePackage.Literals.TEXT__LANGUAGE)
                .bind(WidgetProperties.text(SWT.Modify).observeDelayed(TextControl.PAUSE, language), WordsControl::tag,
                        value -> Objects.toString(value, ""),
                        String.class);
        org.eclipse.swt.widgets.Text text = new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, HEIGHT).applyTo(text);
        // the tab key is for the next field here, not for words
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        field.of(words, KnowledgePackage.Literals.TEXT__VALUE).bind(
                WidgetProperties.text(SWT.Modify).observeDelayed(TextControl.PAUSE, text),
                typed -> typed, value -> Objects.toString(value, ""), String.class);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        Button remove = new Button(buttons, SWT.PUSH | SWT.FLAT);
        remove.setImage(Icon.REMOVE.image());
        remove.setToolTipText(NLS.bind(Messages.form_removeLanguage, words.getLanguage()));
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> field.editing().delete(List.of(words))));
        if (last) {
            add(buttons, field);
        }
    }

    private static String tag(String typed) {
        String tag = typed.strip();
        if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException(NLS.bind(Messages.form_noLanguage, tag));
        }
        return tag;
    }

    /** In the article's language where that has no words yet, else in English. */
    private static void addWords(Field field) {
        boolean own = words(field).stream().anyMatch(one -> field.context().language().equals(one.getLanguage()));
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(own ? "en" : field.context().language());
        text.setValue("");
        field.editing().add(field.owner(), field.feature(), text);
    }
}
