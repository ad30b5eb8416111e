// SPDX-License-Identifier: EPL-2.0
/** Searching by meaning in the workbench: making the vectors in the background, and the preferences for it. */
package org.probebook.ui.search.internal.meaning;
