// SPDX-License-Identifier: EPL-2.0
/** Classes of probes that plug-ins declare in a model file, without generated code. */
package org.probebook.knowledge.declared;
