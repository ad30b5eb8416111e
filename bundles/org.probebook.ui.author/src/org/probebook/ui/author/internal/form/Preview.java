// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.edit.Elements;
import org.probebook.knowledge.edit.KnowledgeEditing;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.ui.author.internal.Messages;

/** What a drafted element says, to be read before it is accepted. */
public final class Preview {
    private final KnowledgeEditing editing;
    private final EObject drafted;

    /** A field that says something. */
    private record Said(String name, String words) {
    }

    public Preview(KnowledgeEditing editing, EObject drafted) {
        this.editing = editing;
        this.drafted = drafted;
    }

    String title() {
        return NLS.bind(Messages.form_drafted, ModelWords.name(drafted.eClass()));
    }

    Control create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(12, 6).applyTo(area);
        for (Said said : said()) {
            Label name = new Label(area, SWT.NONE);
            name.setText(said.name());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
            Label words = new Label(area, SWT.WRAP);
            words.setText(said.words().replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
        }
        return area;
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        fields(drafted, said);
        for (EStructuralFeature below : Elements.children(drafted.eClass())) {
            String words = values(drafted, below).stream().map(one -> "• " + editing.label((EObject) one))
                    .collect(Collectors.joining("\n"));
            add(ModelWords.name(below), words, said);
        }
        return said;
    }

    private void fields(EObject owner, List<Said> said) {
        for (IItemPropertyDescriptor field : editing.fields(owner)) {
            EStructuralFeature feature = (EStructuralFeature) field.getFeature(owner);
            if (feature.getEType() == KnowledgePackage.Literals.PASSAGE || feature == owner.eClass().getEIDAttribute()
                    || !owner.eIsSet(feature)) {
                continue;
            }
            if (feature == KnowledgePackage.Literals.EXPECTATION__PROBE) {
                EObject probe = (EObject) owner.eGet(feature);
                add(field.getDisplayName(owner), ModelWords.name(probe.eClass()), said);
                fields(probe, said);
            } else {
                String between = feature instanceof EAttribute ? ", " : "\n";
                add(field.getDisplayName(owner),
                        values(owner, feature).stream().map(one -> word(feature, one)).collect(Collectors.joining(between)), said);
            }
        }
    }

    private static void add(String name, String words, List<Said> said) {
        if (!words.isBlank()) {
            said.add(new Said(NLS.bind(Messages.form_label, name), words));
        }
    }

    private static List<?> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        return value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    }

    private String word(EStructuralFeature feature, Object value) {
        return switch (value) {
            case EObject element -> editing.label(element);
            case Enumerator choice -> ModelWords.choice(feature.getEType(), choice);
            case Boolean truth -> truth ? Messages.form_yes : Messages.form_no;
            default -> Objects.toString(value, "");
        };
    }
}
