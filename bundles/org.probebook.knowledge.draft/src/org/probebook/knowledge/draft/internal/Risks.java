// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.draft.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.probebook.article.text.Sentences;
import org.probebook.knowledge.Risk;

/** Tells what the words of a way out can do beside mending, step by step: where the registry's editor was opened, it is open until it is closed. */
final class Risks {
    private static final Pattern FILE_NAME = Pattern
            .compile(
                    "[\\w~*-]+\\.(dll|exe|sys|ocx|cpl|drv|acm|vxd|386|mpd|pdr|inf|ini|dat|bat|com|pwl|hlp|cnt|pst|pab|mdb|dot|doc|xls|grp|tlb|log|"
                            + "db|ttf|fon|\\*)\\b");

    private static final Pattern ENTRIES = Pattern.compile("\\w\\.reg\\b");

    private boolean editorOpen;

    /** What one step can do, behind those that were asked for before. */
    Set<Risk> step(String words, boolean setsValue) {
        Set<Risk> risks = of(words);
        if (editorOpen) {
            risks.remove(Risk.FILES);
        }
        String lower = Cues.plain(words);
        boolean closes = Cues.QUIT.has(lower);
        if (setsValue || editorOpen && !closes && Cues.CHANGE.has(lower) || sentences(words).stream().anyMatch(Risks::registry)) {
            risks.add(Risk.REGISTRY);
        }
        editorOpen = (editorOpen || Cues.EDITOR.has(lower)) && !closes;
        return risks;
    }

    /** What words can do by themselves, sentence by sentence. */
    static Set<Risk> of(String words) {
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        sentences(words).forEach(sentence -> sentence(sentence, risks));
        return risks;
    }

    private static List<String> sentences(String words) {
        List<String> sentences = new ArrayList<>();
        for (int from = 0; from < words.length();) {
            int end = Sentences.end(words, from);
            sentences.add(words.substring(from, end));
            from = end;
        }
        return sentences;
    }

    /** Whether a sentence tells to change the registry, and does not only name a key of it; a file of entries changes it when it is opened. */
    private static boolean registry(String sentence) {
        String words = Cues.plain(sentence);
        return Cues.REGISTRY.has(words) && Cues.ALTER.has(words) || ENTRIES.matcher(words).find() && Cues.IMPORTS.has(words);
    }

    private static void sentence(String sentence, Set<Risk> risks) {
        String words = Cues.plain(sentence);
        boolean negated = Cues.NEGATED.has(words);
        if (!negated && Cues.RESTART.has(words)) {
            risks.add(Risk.RESTART);
        }
        if (!negated && (Cues.INTERRUPTION.has(words) || Cues.STOP.has(words) && Cues.SERVICE.has(words))) {
            risks.add(Risk.INTERRUPTION);
        }
        if (Cues.DATA_LOSS.has(words)) {
            risks.add(Risk.DATA_LOSS);
        }
        if (Cues.SECURITY.has(words)) {
            risks.add(Risk.SECURITY);
        }
        if (!negated && (Cues.FILES.has(words) || Cues.FILE_ACT.has(words) && file(words))) {
            risks.add(Risk.FILES);
        }
    }

    private static boolean file(String words) {
        return FILE_NAME.matcher(words).results().anyMatch(name -> !Cues.TOOL.has(name.group()))
                || Cues.FILE.has(words) && !Cues.KEY.has(words) && !Cues.FILE_WORDS.has(words);
    }
}
