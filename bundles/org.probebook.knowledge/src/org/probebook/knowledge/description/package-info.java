// SPDX-License-Identifier: EPL-2.0
/** What the model says of itself, for forms, command lines and help that know no class of it. */
package org.probebook.knowledge.description;
