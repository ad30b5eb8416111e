// SPDX-License-Identifier: EPL-2.0
/** Item providers for every class of the model, those of other plug-ins included. */
package org.probebook.knowledge.edit.internal;
