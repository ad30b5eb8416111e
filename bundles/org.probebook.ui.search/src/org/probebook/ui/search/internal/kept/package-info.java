// SPDX-License-Identifier: EPL-2.0
/** Searches that the user made or saved. */
package org.probebook.ui.search.internal.kept;
