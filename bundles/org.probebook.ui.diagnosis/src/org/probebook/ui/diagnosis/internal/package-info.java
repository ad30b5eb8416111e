// SPDX-License-Identifier: EPL-2.0
/** Checking an article on hosts: the dialog that gathers hosts, the run in the background, and the view of its findings. Knows no protocol: kinds of probes speak for themselves. */
package org.probebook.ui.diagnosis.internal;
