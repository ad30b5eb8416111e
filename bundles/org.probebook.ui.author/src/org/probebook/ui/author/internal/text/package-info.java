// SPDX-License-Identifier: EPL-2.0
/** The article as text with exact places, its passages marked. */
package org.probebook.ui.author.internal.text;
