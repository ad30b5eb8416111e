// SPDX-License-Identifier: EPL-2.0
/** What differs from the version in a pack. */
package org.probebook.ui.author.internal.compare;
