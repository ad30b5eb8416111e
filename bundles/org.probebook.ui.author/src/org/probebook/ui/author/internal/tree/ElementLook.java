// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Role;
import org.probebook.knowledge.edit.ModelWords;
import org.probebook.knowledge.validation.Severity;
import org.probebook.ui.Icon;
import org.probebook.ui.author.internal.Messages;
import org.probebook.ui.verdicts.LastVerdict;

/** An element as a row of the tree: its picture with a mark where something is wrong, its words, the machine that it is asked of, and what came of trying it. */
final class ElementLook extends StyledCellLabelProvider {
    private final Function<EObject, String> labels;
    private final IElementNotes notes;
    private final Map<String, Image> marked = new HashMap<>();

    ElementLook(Function<EObject, String> labels, IElementNotes notes) {
        this.labels = labels;
        this.notes = notes;
    }

    @Override
    public void update(ViewerCell cell) {
        EObject element = (EObject) cell.getElement();
        StyledString words = new StyledString(labels.apply(element));
        if (element instanceof Condition condition) {
            notes.verdict(condition).ifPresent(trial -> words.append("  " + trial.words(), styler(trial)));
            if (condition.getRole() != Role.INHERITED) {
                words.append("  " + ModelWords.choice(condition.eClass().getEStructuralFeature("role").getEType(), condition.getRole()),
                        StyledString.QUALIFIER_STYLER);
            }
        }
        cell.setText(words.getString());
        cell.setStyleRanges(words.getStyleRanges());
        cell.setImage(image(element));
        super.update(cell);
    }

    private static Styler styler(LastVerdict trial) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = trial.color();
            }
        };
    }

    @Override
    public String getToolTipText(Object object) {
        List<String> lines = new ArrayList<>(notes.problems((EObject) object));
        if (object instanceof Condition condition) {
            notes.verdict(condition).ifPresent(trial -> lines.add(NLS.bind(Messages.tree_tried, trial.words(), trial.hosts())));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private Image image(EObject element) {
        Icon icon = ElementIcon.of(element);
        Optional<Severity> severity = notes.severity(element);
        if (severity.isEmpty()) {
            return icon.image();
        }
        return marked.computeIfAbsent(icon + " " + severity.get(), key -> {
            String field = severity.get() == Severity.ERROR ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
            Image mark = FieldDecorationRegistry.getDefault().getFieldDecoration(field).getImage();
            return new DecorationOverlayIcon(icon.image(), ImageDescriptor.createFromImage(mark), IDecoration.BOTTOM_RIGHT).createImage();
        });
    }

    @Override
    public void dispose() {
        marked.values().forEach(Image::dispose);
        super.dispose();
    }
}
