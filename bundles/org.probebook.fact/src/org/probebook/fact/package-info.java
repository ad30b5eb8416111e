// SPDX-License-Identifier: EPL-2.0
/**
 * What is exact in a text and reads the same in every language: error codes, registry values, files, pipes, article numbers. Facts are found with
 * the place where they stand and have normal terms under which all their spellings meet. Everything here is immutable or stateless, safe in any thread.
 */
package org.probebook.fact;
