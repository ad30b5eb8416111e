// SPDX-License-Identifier: EPL-2.0
/** Reading and writing the model's files. */
package org.probebook.knowledge.storage;
