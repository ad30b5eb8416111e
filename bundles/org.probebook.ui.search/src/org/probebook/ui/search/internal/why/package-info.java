// SPDX-License-Identifier: EPL-2.0
/** Why a problem was found. */
package org.probebook.ui.search.internal.why;
