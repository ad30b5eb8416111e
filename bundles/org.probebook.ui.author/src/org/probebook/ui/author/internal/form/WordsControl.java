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
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.KnowledgePackage;
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
        Control first = null;
        for (org.probebook.knowledge.Text words : words(field)) {
            Control text = row(area, field, words);
            first = first == null ? text : first;
        }
        Button add = new Button(area, SWT.PUSH);
        add.setText(first == null ? Messages.form_addWords : Messages.form_addLanguage);
        add.setImage(Icon.ADD.image());
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add(field)));
        return area;
    }

    @SuppressWarnings("unchecked")
    private static List<org.probebook.knowledge.Text> words(Field field) {
        return (List<org.probebook.knowledge.Text>) field.owner().eGet(field.feature());
    }

    private static Control row(Composite area, Field field, org.probebook.knowledge.Text words) {
        Text language = new Text(area, SWT.BORDER);
        language.setToolTipText(Messages.form_languageTip);
        GridDataFactory.fillDefaults().hint(42, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(language);
        field.of(words, KnowledgePackage.Literals.TEXT__LANGUAGE)
                .bind(WidgetProperties.text(SWT.FocusOut).observe(language), WordsControl::tag, value -> Objects.toString(value, ""),
                        String.class);
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, HEIGHT).applyTo(text);
        // the tab key is for the next field here, not for words
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        field.of(words, KnowledgePackage.Literals.TEXT__VALUE).bind(
                WidgetProperties.text(SWT.Modify).observeDelayed(TextControl.PAUSE, text),
                typed -> typed, value -> Objects.toString(value, ""), String.class);
        Button remove = new Button(area, SWT.PUSH | SWT.FLAT);
        remove.setImage(Icon.REMOVE.image());
        remove.setToolTipText(NLS.bind(Messages.form_removeLanguage, words.getLanguage()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> field.editing().delete(List.of(words))));
        return text;
    }

    private static String tag(String typed) {
        String tag = typed.strip();
        if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            throw new IllegalArgumentException(NLS.bind(Messages.form_noLanguage, tag));
        }
        return tag;
    }

    /** In the article's language where that has no words yet, else in English. */
    private static void add(Field field) {
        boolean own = words(field).stream().anyMatch(one -> field.language().equals(one.getLanguage()));
        org.probebook.knowledge.Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(own ? "en" : field.language());
        text.setValue("");
        field.editing().add(field.owner(), field.feature(), text);
    }
}
