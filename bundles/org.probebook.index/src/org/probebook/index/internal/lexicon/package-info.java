// SPDX-License-Identifier: EPL-2.0
/** What words of other languages mean in English, as releng/learn-lexicon learnt it. */
package org.probebook.index.internal.lexicon;
