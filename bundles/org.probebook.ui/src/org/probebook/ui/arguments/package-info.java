// SPDX-License-Identifier: EPL-2.0
/** A form for the arguments of a probe, made from its class. */
package org.probebook.ui.arguments;
