// SPDX-License-Identifier: EPL-2.0
/**
 * Reading and writing the model's files. A file says its version of the model: the number that ends the namespaces. What was renamed, moved or has another meaning needs a new
 * number and a migration from the one before; what was only added does not, and an older product that meets it says so. Every version stays readable.
 */
package org.probebook.knowledge.storage;
