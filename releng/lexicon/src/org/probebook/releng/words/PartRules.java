// SPDX-License-Identifier: EPL-2.0
package org.probebook.releng.words;

import java.util.Set;
import java.util.regex.Pattern;

/** What a count cannot tell about the parts of compounds: endings that look like words, particles before verbs, and nouns of three letters. */
record PartRules(Set<String> noParts, Pattern particles, Set<String> shortParts) {
    private static final PartRules DUTCH = new PartRules(
            words("baar heid lijk loos zaam schap achtig ende elijk elijke ering atie aties eren erde isch ische teren teert iteit ging gingen "
                    + "ingen keren keert over onder door voor achter tegen naar mede terug weer samen binnen buiten boven beneden niet geen deze zijn "
                    + "hebben worden kunnen andere meer alle veel zelf vast vrij neer voort overeen eraan erboven erin eronder ermee eruit link"),
            Pattern.compile("(aan|af|bij|door|in|mee|na|om|onder|op|over|toe|uit|voor|weg)(ge|te)"),
            words("app bit bus cel dia fax kop log map pad rij rol set som tab tag url vak web"));
    private static final PartRules GERMAN = new PartRules(
            words("schaft schaften heit keit lich liche lichen bare sames haft igkeit unge ungen ende enden erung ieren iert ierte ation ationen isch "
                    + "ische lose losen weise gung gungen native nativen tive rung rungen unter über hinter wider durch gegen nach wieder zurück zusammen "
                    + "fort miss hervor heraus herunter hinzu hinein voran voraus weiter weit entgegen einander nicht kein keine sein haben werden können andere "
                    + "mehr alle viel selbst fest überein bereit statt dessen alter vert reichen"),
            Pattern.compile("(ab|an|auf|aus|bei|durch|ein|her|hin|mit|nach|über|um|unter|vor|weg|zu)(ge|zu|zuge)"),
            words("app art bit bus cpu fax fuß log ort tag tor typ url web"));
    private static final PartRules SWEDISH = new PartRules(
            words("ning ningar ande ende else heten heter skap skapet liga ligt ering eringar eringen eras erar erad erade erat ades inga tion tioner erna orna arna "
                    + "bara bart sam samma samt över under genom från fram till igen efter före inte denna detta eller alla mycket själv fast bort åter kvar "
                    + "dess utom miss base ställa ställer ställs"),
            Pattern.compile("(an|av|in|om|på|till|upp|ut|över|för)(ge|be)"),
            words("app bit cpu dag del fax fel fil hot kod köp läs log ord rad sök tid typ url web"));

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    static PartRules of(String language) {
        return switch (language) {
            case "nl" -> DUTCH;
            case "de" -> GERMAN;
            case "sv" -> SWEDISH;
            default -> throw new IllegalArgumentException("no rules for the compounds of " + language);
        };
    }

    boolean isNoPart(String word) {
        return noParts.contains(word) || particles.matcher(word).matches();
    }

    boolean isShortPart(String word) {
        return shortParts.contains(word);
    }
}
