// SPDX-License-Identifier: EPL-2.0
package org.probebook.lexicon;
final class LearnLexicon { }
