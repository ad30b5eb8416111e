// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.probebook.article.Article;
import org.probebook.article.Section;
import org.probebook.article.SectionKind;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Sense;
import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Composite;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.draft.Draft;

/** One draft of one article: its symptoms, then its ways out with their conditions, then the causes that lead to them. */
public final class Drafting {
    private final Article article;
    private final List<ArticleFact> facts;
    private final Sheet sheet;
    private final Roles roles;
    private final Together together;
    private final Set<String> platforms;

    /** @param facts of that article */
    public Drafting(Article article, List<ArticleFact> facts) {
        this.article = article;
        this.facts = Cells.read(article, facts);
        this.sheet = new Sheet(article);
        this.roles = new Roles(article);
        this.together = new Together(sheet);
        this.platforms = NamedPlatforms.of(article);
    }

    /** The draft of the whole article. */
    public Draft whole() {
        new SymptomDrafts(sheet, facts).draft();
        CauseDrafts causes = new CauseDrafts(sheet);
        List<Cause> stated = causes.draft();
        List<Leaf> seen = conditions(in(SectionKind.SYMPTOMS, SectionKind.CAUSE), Sense.CAUSE);
        List<Way> ways = Ways.of(sheet, facts);
        if (stated.size() == 1 && seen.isEmpty()) {
            seen = causes.missing();
            seen = seen.isEmpty() ? new PresenceLeaves(sheet).takenAway(ways) : seen;
            seen.forEach(this::place);
        }
        Optional<Condition> fault = together.joined(seen, Purpose.CAUSE);
        if (stated.size() == 1) {
            fault.ifPresent(stated.getFirst()::setCondition);
        }
        List<Remedy> remedies = ways.stream().map(this::remedy).toList();
        List<Fix> fromMakers = fromMakers(ways);
        List<CorrectedIn.Told> corrected = new CorrectedIn(sheet).draft();
        if (stated.isEmpty()) {
            stated = unstated(causes, remedies).map(List::of).orElse(List.of());
        }
        List<Cause> all = stated;
        for (int i = 0; i < remedies.size(); i++) {
            connect(all.size() > 1 && all.size() == ways.size() ? List.of(all.get(i)) : all, remedies.get(i).fix(),
                    remedies.get(i).wrong());
        }
        fromMakers.forEach(fix -> connect(all, fix, Optional.empty()));
        corrected.forEach(told -> corrected(told, all));
        symptomConditions();
        return sheet.draft();
    }

    /**
     * A fix, and how it is seen on a host that it is not in place.
     *
     * @param leaves what the condition is made of
     */
    private record Remedy(Fix fix, List<Leaf> leaves, Optional<Condition> wrong) {
        /** Whether it sets something, and does not only bring newer files. */
        boolean sets() {
            return !leaves.isEmpty() && !leaves.stream().allMatch(Together::file);
        }
    }

    private Remedy remedy(Way way) {
        List<ArticleFact> told = facts.stream().filter(way::holds).toList();
        List<Leaf> leaves = new ArrayList<>(conditions(told, way.workaround() ? Sense.WORKAROUND : Sense.FIX));
        List<Leaf> files = new PresenceLeaves(sheet).of(way, told);
        files.forEach(this::place);
        leaves.addAll(files);
        leaves.forEach(leaf -> limitTo(way, leaf));
        Fix fix = new FixDrafts(sheet, facts).draft(way, leaves);
        Optional<Condition> wrong = together.joined(leaves, Purpose.FIX);
        wrong.ifPresent(fix::setVerification);
        return new Remedy(fix, leaves, wrong);
    }

    /** What the status tells is seen on a host by its service pack, unless the fix has a better way to be seen. */
    private void corrected(CorrectedIn.Told told, List<Cause> causes) {
        Optional<Condition> older = Optional.empty();
        if (told.fix().getVerification() == null) {
            List<Leaf> leaves = new PackLeaf(sheet).of(told.version(), told.place()).stream().toList();
            leaves.forEach(this::place);
            older = together.joined(leaves, Purpose.FIX);
            older.ifPresent(told.fix()::setVerification);
        }
        if (told.added() || older.isPresent()) {
            connect(causes, told.fix(), older);
        }
    }

    /** The cause of an article that states none: what a fix sets right; else that it is meant so; else what is too old; else that none is given, if there is a fix to lead to. */
    private Optional<Cause> unstated(CauseDrafts causes, List<Remedy> remedies) {
        return behind(causes, remedies.stream().filter(Remedy::sets).findFirst()).or(causes::design)
                .or(() -> behind(causes, remedies.stream().filter(remedy -> !remedy.leaves().isEmpty()).findFirst()))
                .or(() -> sheet.problem().getFixes().isEmpty() ? Optional.empty() : Optional.of(causes.noneGiven()));
    }

    private Optional<Cause> behind(CauseDrafts causes, Optional<Remedy> remedy) {
        return remedy.map(Remedy::leaves).map(leaves -> causes.behind(leaves.getFirst(), together.cause(leaves)));
    }

    private List<Fix> fromMakers(List<Way> ways) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < article.sections().size(); i++) {
            Section section = article.sections().get(i);
            if (section.kind() == SectionKind.RESOLUTION && ways.stream().noneMatch(way -> way.section() == section)) {
                new FixDrafts(sheet, facts).fromMaker(i, section).ifPresent(fixes::add);
            }
        }
        return fixes;
    }

    /** The draft of words that an author chose. */
    public Draft passage(Place place) {
        List<ArticleFact> chosen = facts.stream().filter(fact -> place.holds(fact.section(), fact.fact().at().from())).toList();
        String words = sheet.words(place);
        new SymptomDrafts(sheet, facts).add(new Statement(Shortened.line(words, 240), place, false), 1);
        Cause cause = new CauseDrafts(sheet).stated(Shortened.line(words, 240), place);
        List<ArticleFact> meant = chosen.stream().map(fact -> fact.sense() == Sense.MENTIONED || fact.sense() == Sense.DIAGNOSTIC
                ? new ArticleFact(fact.section(), fact.fact(), Sense.FIX, fact.confidence())
                : fact).toList();
        List<Leaf> leaves = new ArrayList<>(conditions(meant, Sense.FIX));
        leaves.addAll(conditions(meant, Sense.CAUSE));
        leaves.addAll(new ThingLeaves(sheet).pipes(meant));
        Fix fix = new FixDrafts(sheet, facts).draft(
                new Way(article.sections().get(place.section()), "", PlacedBlock.part(article, place), false),
                leaves);
        together.joined(leaves, Purpose.FIX).ifPresent(condition -> {
            fix.setVerification(condition);
            cause.setCondition(condition);
        });
        cause.getFixes().add(fix);
        return sheet.draft();
    }

    private List<ArticleFact> in(SectionKind... kinds) {
        List<SectionKind> wanted = List.of(kinds);
        return facts.stream().filter(fact -> fact.section() >= 0 && wanted.contains(article.sections().get(fact.section()).kind()))
                .toList();
    }

    /** What facts tell to look for in a sense, each with its side. */
    private List<Leaf> conditions(List<ArticleFact> among, Sense sense) {
        List<ArticleFact> meant = among.stream().filter(fact -> fact.sense() == sense || sense != Sense.CAUSE && remedy(fact)).toList();
        List<Leaf> leaves = new ArrayList<>(new RegistryLeaves(sheet, facts).of(meant));
        leaves.addAll(new FileLeaves(sheet).of(meant));
        leaves.addAll(new ThingLeaves(sheet).of(meant, facts));
        leaves.forEach(this::place);
        return leaves;
    }

    private static boolean remedy(ArticleFact fact) {
        return fact.sense() == Sense.FIX || fact.sense() == Sense.WORKAROUND;
    }

    private void place(Leaf leaf) {
        leaf.condition().setRole(roles.of(leaf.condition(), leaf.place()));
        sheet.piece(leaf.condition(), leaf.condition().getPassages(), leaf.place(), leaf.confidence());
        parts(leaf.condition()).forEach(part -> part.getPassages().add(sheet.passage(leaf.place())));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Composite composite ? composite.getParts() : List.of();
    }

    /** A part of an article that is headed by some of its platforms speaks of those alone. */
    private void limitTo(Way way, Leaf leaf) {
        Set<String> named = new LinkedHashSet<>(NamedPlatforms.in(way.section().heading()));
        named.addAll(NamedPlatforms.in(way.heading()));
        if (named.isEmpty() || platforms.size() == 1) {
            return;
        }
        List<Condition> all = new ArrayList<>(parts(leaf.condition()));
        all.add(leaf.condition());
        for (Condition condition : all) {
            if (condition instanceof Expectation expectation && expectation.getPlatforms().isEmpty()) {
                expectation.getPlatforms().addAll(named);
            }
        }
    }

    private static void connect(List<Cause> causes, Fix fix, Optional<Condition> fault) {
        for (Cause cause : causes) {
            if (!cause.getFixes().contains(fix)) {
                cause.getFixes().add(fix);
            }
            if (cause.getCondition() == null && causes.size() == 1 && !fix.isWorkaround()) {
                fault.ifPresent(cause::setCondition);
            }
        }
    }

    /** What shows the symptoms on a host, and every symptom is explained by each cause as long as nobody says otherwise. */
    private void symptomConditions() {
        List<Leaf> leaves = new ThingLeaves(sheet).pipes(in(SectionKind.SYMPTOMS, SectionKind.CAUSE, SectionKind.SUMMARY));
        leaves.addAll(new SessionLimit(sheet).of(article));
        for (Leaf leaf : leaves) {
            leaf.condition().setPurpose(Purpose.SYMPTOM);
            sheet.piece(leaf.condition(), leaf.condition().getPassages(), leaf.place(), leaf.confidence());
            sheet.problem().getConditions().add(leaf.condition());
            sheet.symptomAt(leaf.place()).ifPresent(symptom -> symptom.getConditions().add(leaf.condition()));
        }
        sheet.problem().getCauses().forEach(cause -> cause.getExplains().addAll(sheet.problem().getSymptoms()));
    }
}
