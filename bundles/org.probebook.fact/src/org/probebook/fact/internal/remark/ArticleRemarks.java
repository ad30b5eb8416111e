// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.probebook.article.Section;
import org.probebook.fact.ArticleFact;
import org.probebook.fact.Fact;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;
import org.probebook.fact.Sense;
import org.probebook.fact.internal.sense.Senses;
import org.probebook.fact.internal.text.Passage;

/** What the sections of an article together say of services, commands, ports and functions. */
public final class ArticleRemarks {
    private record Placed(int section, Remark remark) {
    }

    private final Senses senses;
    private final List<Placed> remarks = new ArrayList<>();
    /** What was asked of each service last. */
    private final Map<String, ServiceState> latest = new HashMap<>();

    public ArticleRemarks(Senses senses) {
        this.senses = senses;
    }

    public void section(int number, Section section, String text, List<Passage> passages) {
        for (Remark remark : RemarkReading.of(text, passages)) {
            Remark meant = switch (section.kind()) {
                case SYMPTOMS, CAUSE, STATUS, STEPS_TO_REPRODUCE, REFERENCES, APPLIES_TO -> remark.untold();
                default -> remark;
            };
            remarks.add(new Placed(number, meant));
            if (meant.asked() && meant.fact() instanceof Service service) {
                latest.put(service.term(), service.state());
            }
        }
    }

    /** The facts, each with what it is named for. */
    public List<ArticleFact> facts() {
        return remarks.stream()
                .map(placed -> new ArticleFact(placed.section(), placed.remark().fact(), sense(placed), placed.remark().confidence()))
                .toList();
    }

    private Sense sense(Placed placed) {
        Remark remark = placed.remark();
        boolean told = remark.fact() instanceof Fact.Port || remark.asked() && !passing(remark);
        return told ? senses.of(placed.section()) : Sense.MENTIONED;
    }

    /** A service that is stopped only to be started again ends as it began. */
    private boolean passing(Remark remark) {
        return remark.passing() || remark.fact() instanceof Service service && service.state() == ServiceState.STOPPED
                && latest.get(service.term()) != ServiceState.STOPPED;
    }
}
