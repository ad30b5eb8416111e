// SPDX-License-Identifier: EPL-2.0
/** Sweeps over many hosts as files: written line by line while they run, gone on with after a stop, read again, and compared. */
package org.probebook.report.sweep;
