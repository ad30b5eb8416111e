// SPDX-License-Identifier: EPL-2.0
/** One question to one host, of any kind that is installed. */
package org.probebook.ui.diagnosis.internal.ask;
