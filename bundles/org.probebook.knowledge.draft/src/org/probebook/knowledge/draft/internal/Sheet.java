// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.probebook.article.Article;
import org.probebook.article.ArticleName;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Span;
import org.probebook.knowledge.KnowledgeFactory;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;
import org.probebook.knowledge.draft.Draft;
import org.probebook.knowledge.draft.DraftPiece;

/** The problem that is being drafted, and the places that its pieces come from. */
final class Sheet {
    private static final int LONGEST_ID = 40;
    private static final String TITLE = "title";

    private final Article article;
    private final Labels labels;
    private final Surroundings surroundings;
    private final Map<Integer, List<PlacedBlock>> blocks = new HashMap<>();
    private List<Statement> reason;
    private final Problem problem = KnowledgeFactory.eINSTANCE.createProblem();
    private final List<DraftPiece> pieces = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Sheet(Article article) {
        this.article = article;
        this.labels = new Labels(article.language());
        this.surroundings = new Surroundings(this);
        problem.setId(slug(ArticleName.key(article.about().isEmpty() ? article.id() : article.about().getFirst()), "problem"));
        problem.getAbout().add(article.about().isEmpty() ? article.id() : article.about().getFirst());
        problem.getTitle().add(text(article.title()));
    }

    Article article() {
        return article;
    }

    /** The blocks of a section that say something about the article; worked out once, since every fact asks. */
    List<PlacedBlock> blocks(int section) {
        return blocks.computeIfAbsent(section, number -> PlacedBlock.of(number, article.sections().get(number)));
    }

    /** A sentence that gives the reason, looked for once, since a symptom must not repeat it. */
    List<Statement> reason() {
        if (reason == null) {
            reason = ToldCause.in(this).stream().toList();
        }
        return reason;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Labels labels() {
        return labels;
    }

    Problem problem() {
        return problem;
    }

    /** Words in the article's language. */
    Text text(String words) {
        Text text = KnowledgeFactory.eINSTANCE.createText();
        text.setLanguage(article.language());
        text.setValue(words);
        return text;
    }

    String words(Place place) {
        return place.section() == ArticleFact.TITLE
                ? article.title()
                : article.sections().get(place.section()).text().substring(place.from(), place.to());
    }

    /** The words of a place, and as many characters before it in its section. */
    String before(Place place, int count) {
        return place.section() == ArticleFact.TITLE
                ? words(place)
                : article.sections().get(place.section()).text().substring(Math.max(0, place.from() - count), place.to());
    }

    /** Notes a piece that an author decides about, and gives it its passage. */
    void piece(EObject element, EList<Passage> passages, Place place, double confidence) {
        passages.add(passage(place));
        pieces.add(new DraftPiece(element, place.section(), new Span(place.from(), place.to()), confidence));
    }

    /** The symptom that was drafted from a place, or from the nearest one before it. */
    Optional<Symptom> symptomAt(Place place) {
        return pieces.stream()
                .filter(piece -> piece.element() instanceof Symptom && piece.section() == place.section()
                        && piece.span().from() <= place.from())
                .max(Comparator.comparingInt(piece -> piece.span().from())).map(piece -> (Symptom) piece.element())
                .or(() -> problem.getSymptoms().stream().findFirst());
    }

    Passage passage(Place place) {
        Passage passage = KnowledgeFactory.eINSTANCE.createPassage();
        passage.setArticle(article.id());
        passage.setSection(place.section() == ArticleFact.TITLE ? TITLE : article.sections().get(place.section()).kind().token());
        passage.setQuote(Shortened.line(words(place)));
        return passage;
    }

    /** A name that nothing else in the problem has, made of words where those have letters that fit. */
    String id(String words, String otherwise) {
        String base = slug(words, otherwise);
        String id = base;
        for (int number = 2; !ids.add(id); number++) {
            id = base + '-' + number;
        }
        return id;
    }

    /** The plain letters and digits of words, with a dash for what stands between them; marks on letters are left out. */
    private static String dashed(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (kept) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '-' && Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append('-');
            }
        }
        int end = plain.length() - (plain.isEmpty() || plain.charAt(plain.length() - 1) != '-' ? 0 : 1);
        return plain.substring(0, end);
    }

    private static String slug(String words, String otherwise) {
        String begin = words.substring(0, Math.min(words.length(), LONGEST_ID * 4));
        String plain = dashed(Normalizer.normalize(begin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT));
        String cut = plain.length() <= LONGEST_ID ? plain : plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    Draft draft() {
        pieces.sort(Comparator.comparingInt(DraftPiece::section).thenComparingInt(piece -> piece.span().from()));
        return new Draft(problem, pieces);
    }
}
