// SPDX-License-Identifier: EPL-2.0
/** Writes articles into the index and reads them from it. */
package org.probebook.index.internal.store;
