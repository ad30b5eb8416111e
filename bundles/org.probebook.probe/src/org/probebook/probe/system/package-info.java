// SPDX-License-Identifier: EPL-2.0
/** What facts of a system have in common however a host is reached: what may be asked, and how texts of a host are read. */
package org.probebook.probe.system;
