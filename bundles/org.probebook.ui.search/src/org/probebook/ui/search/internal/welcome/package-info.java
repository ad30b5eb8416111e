// SPDX-License-Identifier: EPL-2.0
/** The first page: what the workbench is for, and problems of the library to start with. */
package org.probebook.ui.search.internal.welcome;
