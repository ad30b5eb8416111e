// SPDX-License-Identifier: EPL-2.0
/** Says of an article that was found why it was, and shows the passage. */
package org.probebook.index.internal.hit;
