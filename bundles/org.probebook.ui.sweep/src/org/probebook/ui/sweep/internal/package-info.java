// SPDX-License-Identifier: EPL-2.0
/** Articles checked on many hosts: the dialog that gathers them, the run in the background, and the view of hosts and conditions. */
package org.probebook.ui.sweep.internal;
