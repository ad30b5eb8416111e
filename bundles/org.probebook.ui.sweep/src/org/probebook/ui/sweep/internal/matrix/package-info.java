// SPDX-License-Identifier: EPL-2.0
/** A sweep as a table of hosts and conditions: what stands in it, which of it is shown, and in which order. Knows no widget. */
package org.probebook.ui.sweep.internal.matrix;
