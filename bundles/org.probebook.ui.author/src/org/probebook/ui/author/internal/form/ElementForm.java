// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.validation.Severity;
import org.probebook.knowledge.validation.Violation;
import org.probebook.ui.author.internal.Messages;

/** The fields of one element, made from the descriptors of its features; those of a condition's probe stand among them. Made anew for each element. */
final class ElementForm {
    private final Composite area;
    private final FormContext context;
    private final Consumer<Passage> shown;
    private final Consumer<String> help;
    private final DataBindingContext bindings = new DataBindingContext();
    private final Map<Where, Control> controls = new HashMap<>();
    private final Map<Where, ControlDecoration> marks = new HashMap<>();

    /** A feature of an object. */
    private record Where(EObject owner, EStructuralFeature feature) {
    }

    /**
     * @param shown shows a passage in the article
     * @param help told what the field is for that has the focus
     */
    ElementForm(Composite parent, FormContext context, EObject element, Consumer<Passage> shown, Consumer<String> help) {
        this.context = context;
        this.shown = shown;
        this.help = help;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(12, 6).applyTo(area);
        area.addDisposeListener(event -> bindings.dispose());
        fields(element);
    }

    Composite control() {
        return area;
    }

    private void fields(EObject owner) {
        context.editing().fields(owner).forEach(descriptor -> add(owner, descriptor));
    }

    private void add(EObject owner, IItemPropertyDescriptor descriptor) {
        EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(owner);
        Field field = new Field(context, owner, feature, descriptor, bindings);
        Label label = new Label(area, SWT.NONE);
        boolean truth = feature.getEType().getInstanceClass() == boolean.class;
        label.setText(truth ? "" : NLS.bind(Messages.form_label, descriptor.getDisplayName(owner)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, truth ? 0 : 5).applyTo(label);
        String words = descriptor.getDescription(owner);
        label.setToolTipText(words);
        Control control = control(field);
        tell(control, words);
        controls.put(new Where(owner, feature), control);
        if (feature == KnowledgePackage.Literals.EXPECTATION__PROBE && owner.eGet(feature) != null) {
            fields((EObject) owner.eGet(feature));
        }
    }

    private Control control(Field field) {
        EStructuralFeature feature = field.feature();
        if (feature.getEType() == KnowledgePackage.Literals.TEXT) {
            return WordsControl.create(area, field);
        }
        if (feature.getEType() == KnowledgePackage.Literals.PASSAGE) {
            return PassagesControl.create(area, field, shown);
        }
        if (feature == KnowledgePackage.Literals.EXPECTATION__PROBE) {
            return QuestionControl.create(area, field);
        }
        if (feature instanceof EAttribute attribute) {
            return attribute(field, attribute);
        }
        return feature.isMany() ? ReferencesControl.create(area, field) : ChoiceControl.create(area, field);
    }

    private Control attribute(Field field, EAttribute attribute) {
        if (attribute.getEType() instanceof EEnum) {
            return attribute.isMany() ? FlagsControl.create(area, field) : ChoiceControl.create(area, field);
        }
        if (attribute.getEType().getInstanceClass() == boolean.class) {
            return TruthControl.create(area, field);
        }
        if (attribute == KnowledgePackage.Literals.EXPECTATION__ATTRIBUTE) {
            return ObservedControl.create(area, field);
        }
        return attribute.isMany() ? TokensControl.create(area, field) : TextControl.create(area, field);
    }

    /** Says what a field is for while it, or a part of it, has the focus. */
    private void tell(Control control, String words) {
        control.addListener(SWT.FocusIn, event -> help.accept(words));
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                tell(child, words);
            }
        } else if (control.getToolTipText() == null) {
            control.setToolTipText(words);
        }
    }

    /** Puts the cursor into the first field, or into the one of a feature. */
    void focus(EStructuralFeature feature) {
        Optional<Control> wanted = controls.entrySet().stream().filter(entry -> entry.getKey().feature() == feature)
                .map(Map.Entry::getValue)
                .findFirst();
        focus(wanted.orElse(area));
    }

    private static boolean focus(Control control) {
        if (control instanceof Text || control instanceof Combo) {
            return control.setFocus();
        }
        if (!(control instanceof Composite composite) || control instanceof Table) {
            return !(control instanceof Label) && control.setFocus();
        }
        // the first words, rather than the tag of their language
        for (Control child : composite.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.MULTI) != 0) {
                return text.setFocus();
            }
        }
        for (Control child : composite.getChildren()) {
            if (focus(child)) {
                return true;
            }
        }
        return false;
    }

    /** Marks the fields in which something is wrong. */
    void mark(List<Violation> violations) {
        marks.values().forEach(ControlDecoration::dispose);
        marks.clear();
        for (Violation violation : violations) {
            Control control = controls.get(new Where(violation.element(), violation.feature()));
            if (control != null && !control.isDisposed()) {
                mark(new Where(violation.element(), violation.feature()), control, violation);
            }
        }
    }

    private void mark(Where where, Control control, Violation violation) {
        ControlDecoration known = marks.get(where);
        ControlDecoration mark = known == null ? new ControlDecoration(control, SWT.TOP | SWT.LEFT) : known;
        String field = violation.severity() == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
        if (known == null) {
            mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(field).getImage());
        }
        mark.setDescriptionText(known == null ? violation.message() : known.getDescriptionText() + '\n' + violation.message());
        marks.put(where, mark);
    }

    /** Whether something was typed that is no step yet. */
    boolean pending() {
        return bindings.getBindings().stream().anyMatch(binding -> binding.getTarget().isStale());
    }

    /** Makes steps of what was typed but not taken yet; reading a control that waits for a pause ends the wait. */
    void flush() {
        bindings.getBindings().forEach(binding -> ((IObservableValue<?>) binding.getTarget()).getValue());
    }
}
