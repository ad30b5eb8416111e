// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.author.internal;

/** What an author can do in the editor; each is a command of the workbench with a key, a menu entry and, for some, a button. */
public enum AuthorCommand {
    /** About the current piece of the draft. */
    ACCEPT("accept"), ACCEPT_FIX("acceptFix"), ACCEPT_AND_EDIT("acceptAndEdit"), REJECT("reject"), NEXT("next"), PREVIOUS("previous"),
    /** About the words that are selected in the article. */
    MAKE_SYMPTOM("symptom"), MAKE_CAUSE("cause"), MAKE_FIX("fix"), MAKE_CONDITION("condition"), ADD_PASSAGE("passage"),
    /** About the chosen element. */
    TRY("try"), MOVE_UP("moveUp"), MOVE_DOWN("moveDown"),
    /** About the whole problem. */
    COMPARE("compare"), REVERT("revert"), START_ANEW("anew");

    private static final String PREFIX = "org.probebook.ui.author.";

    private final String name;

    AuthorCommand(String name) {
        this.name = name;
    }

    /** The id in {@code plugin.xml}. */
    public String id() {
        return PREFIX + name;
    }
}
