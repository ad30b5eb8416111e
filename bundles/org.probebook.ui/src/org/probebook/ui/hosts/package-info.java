// SPDX-License-Identifier: EPL-2.0
/** Naming the machines that are to be checked, and conditions in words. */
package org.probebook.ui.hosts;
