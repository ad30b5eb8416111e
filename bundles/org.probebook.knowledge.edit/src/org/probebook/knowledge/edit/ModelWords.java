// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.edit;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.description.Documentation;

/**
 * What classes, features and choices of the model are called, and what they mean. Those of the product have words of their own; of any other package's, the names in the
 * model are taken apart into words, and the documentation that it carries is the help. Stateless; any thread.
 */
public final class ModelWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.probebook.knowledge.edit.words", Locale.getDefault(),
            ModelWords.class.getClassLoader());
    private static final String OURS = KnowledgePackage.eNS_URI.substring(0, KnowledgePackage.eNS_URI.lastIndexOf('/'));
    private static final String PROBE = "Probe";

    private ModelWords() {
    }

    /** The name of a class: {@code Symptom}; a probe's is that of its kind: {@code Registry value}. */
    public static String name(EClass type) {
        String plain = KnowledgePackage.Literals.PROBE.isSuperTypeOf(type) && type.getName().endsWith(PROBE)
                ? type.getName().substring(0, type.getName().length() - PROBE.length())
                : type.getName();
        return own(type, type.getName(), capitalised(apart(plain)));
    }

    /** The name of a feature, as it stands before its field. */
    public static String name(EStructuralFeature feature) {
        return own(feature.getEContainingClass(), key(feature), capitalised(apart(feature.getName())));
    }

    /** What a feature is for, and how it is written; empty where its model does not say. */
    public static String help(EStructuralFeature feature) {
        return own(feature.getEContainingClass(), key(feature) + ".help", Documentation.of(feature));
    }

    /** What a kind of probe asks; empty where its model does not say. */
    public static String help(EClass type) {
        return own(type, type.getName() + ".help", Documentation.of(type));
    }

    /** One of the choices of an enumeration. */
    public static String choice(EClassifier type, Enumerator choice) {
        return own(type, type.getName() + '.' + choice.getLiteral(), choice.getLiteral().replace('-', ' '));
    }

    /** A word that belongs to no class. */
    public static String word(String key) {
        return WORDS.getString(key);
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + '.' + feature.getName();
    }

    private static String own(EClassifier type, String key, String otherwise) {
        if (!type.getEPackage().getNsURI().startsWith(OURS)) {
            return otherwise;
        }
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException none) {
            return otherwise;
        }
    }

    /** {@code minimumAge} is {@code minimum age}. */
    private static String apart(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
