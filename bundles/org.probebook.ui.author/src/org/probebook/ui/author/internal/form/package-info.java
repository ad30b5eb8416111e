// SPDX-License-Identifier: EPL-2.0
/** A form for any element, made from what the model says of its features. */
package org.probebook.ui.author.internal.form;
