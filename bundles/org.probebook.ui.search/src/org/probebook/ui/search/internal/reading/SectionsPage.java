// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.search.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.ui.ArticleDocument;
import org.probebook.ui.IArticleReader;
import org.probebook.ui.Icon;
import org.probebook.ui.Place;
import org.probebook.ui.search.internal.facts.SectionWords;

/** The sections of an article in the Outline view; choosing one scrolls the article there. */
final class SectionsPage extends ContentOutlinePage {
    private final IArticleReader reader;
    private final Runnable follow = this::fill;

    /** A section with those below it. */
    private record Node(int number, String title, List<Node> children) {
    }

    SectionsPage(IArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new Nodes());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Node) element).title();
            }

            @Override
            public Image getImage(Object element) {
                return Icon.SECTION.image();
            }
        });
        tree.setAutoExpandLevel(org.eclipse.jface.viewers.AbstractTreeViewer.ALL_LEVELS);
        reader.addReadingListener(follow);
        fill();
    }

    private void fill() {
        if (getTreeViewer() != null && !getTreeViewer().getControl().isDisposed()) {
            getTreeViewer().setInput(reader.document().map(ArticleDocument::article).map(SectionsPage::nodes).orElse(List.of()));
        }
    }

    /** Sections of level 1, each with the deeper ones that follow it. */
    private static List<Node> nodes(Article article) {
        List<Node> roots = new ArrayList<>();
        List<Node> path = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            Node node = new Node(i, SectionWords.title(section), new ArrayList<>());
            int depth = Math.min(Math.max(section.level(), 1) - 1, path.size());
            (depth == 0 ? roots : path.get(depth - 1).children()).add(node);
            path = new ArrayList<>(path.subList(0, depth));
            path.add(node);
        }
        return roots;
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (event.getStructuredSelection().getFirstElement() instanceof Node node) {
            reader.reveal(Place.section(node.number()));
        }
    }

    @Override
    public void dispose() {
        reader.removeReadingListener(follow);
        super.dispose();
    }

    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Node) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Node) element).children().isEmpty();
        }
    }
}
