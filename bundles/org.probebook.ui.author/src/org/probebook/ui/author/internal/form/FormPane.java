// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.knowledge.validation.Violation;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;
import org.probebook.ui.author.internal.tree.ElementIcon;
import org.probebook.ui.author.internal.tree.IElementNotes;
import org.probebook.ui.verdicts.LastVerdict;

/** The form of the chosen element, what it is above it, and what the field in turn is for below it. On the window's thread. */
public final class FormPane {
    private final Composite area;
    private final CLabel title;
    private final ScrolledComposite scroll;
    private final Label help;
    private final Consumer<Passage> shown;
    private final IElementNotes notes;
    private FormContext context;
    private EObject element;
    private String previewed = "";
    private ElementForm form;
    private List<Violation> violations = List.of();

    /**
     * @param notes what is to be said of elements beside their fields
     * @param shown shows a passage in the article
     */
    public FormPane(Composite parent, IElementNotes notes, Consumer<Passage> shown) {
        this.notes = notes;
        this.shown = shown;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        title = new CLabel(area, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        help = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).hint(160, 34).applyTo(help);
        show(null, List.of());
    }

    public Composite control() {
        return area;
    }

    /** From now on, elements of this problem are shown. */
    public void use(FormContext problem) {
        context = problem;
    }

    /** What the form is of; null while it is of nothing. */
    public EObject element() {
        return element;
    }

    /** Shows an element's fields; null: says how to choose one. */
    public void show(EObject chosen, List<Violation> found) {
        element = chosen;
        previewed = "";
        violations = found;
        form = null;
        Control content = chosen == null ? nothing() : fields(chosen);
        set(content);
        title.setImage(chosen == null ? Icon.EDIT_KNOWLEDGE.image() : ElementIcon.of(chosen).image());
        title();
        help.setText("");
    }

    /** Says what the form is of, and what came of trying it. */
    public void title() {
        if (element == null) {
            title.setText(previewed.isEmpty() ? Messages.form_title : previewed);
            title.setForeground(null);
            return;
        }
        String name = ModelWords.name(element.eClass());
        Optional<LastVerdict> trial = element instanceof Condition condition ? notes.verdict(condition) : Optional.empty();
        title.setText(trial.map(tried -> NLS.bind(Messages.form_tried, name, tried.words())).orElse(name));
        title.setForeground(trial.map(LastVerdict::color).orElse(null));
        title.setToolTipText(trial.map(tried -> NLS.bind(Messages.tree_tried, tried.words(), tried.hosts())).orElse(null));
    }

    /** Shows what would be accepted, which cannot be edited yet. */
    public void preview(Preview preview) {
        element = null;
        form = null;
        set(preview.create(scroll));
        previewed = preview.title();
        title();
        title.setImage(Icon.DRAFTED.image());
        help.setText(Messages.form_previewHelp);
    }

    private void set(Control content) {
        Control before = scroll.getContent();
        scroll.setContent(content);
        if (before != null) {
            before.dispose();
        }
        scroll.setOrigin(0, 0);
        fit();
    }

    private Control fields(EObject chosen) {
        form = new ElementForm(scroll, context, chosen, shown, words -> {
            help.setText(words);
            help.requestLayout();
        });
        form.mark(violations);
        return form.control();
    }

    private Control nothing() {
        Label label = new Label(scroll, SWT.WRAP);
        label.setText(Messages.form_nothing);
        return label;
    }

    private void fit() {
        Control content = scroll.getContent();
        if (content != null) {
            Rectangle inside = scroll.getClientArea();
            scroll.setMinSize(content.computeSize(Math.max(160, inside.width), SWT.DEFAULT));
        }
    }

    /** Shows the same element again, as something in it came or went. */
    public void rebuild() {
        if (element != null) {
            int top = scroll.getOrigin().y;
            show(element, violations);
            scroll.setOrigin(0, top);
        }
    }

    /** Marks the fields in which something is wrong. */
    public void mark(List<Violation> found) {
        violations = found;
        if (form != null) {
            form.mark(found);
        }
    }

    /** Puts the cursor into the field of a feature, or the first one where that is null. */
    public void focus(EStructuralFeature feature) {
        if (form != null) {
            form.focus(feature);
        }
    }

    /** Whether something was typed that is no step yet. */
    public boolean pending() {
        return form != null && form.pending();
    }

    /** Makes steps of what was typed but not taken yet. */
    public void flush() {
        if (form != null) {
            form.flush();
        }
    }
}
