// SPDX-License-Identifier: EPL-2.0
/** Completes what somebody is typing. */
package org.probebook.index.internal.suggestion;
