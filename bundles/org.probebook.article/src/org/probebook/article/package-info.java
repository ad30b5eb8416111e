// SPDX-License-Identifier: EPL-2.0
/**
 * What an article is, and the contract by which a format brings articles in. Plain immutable records, safe in any thread: a library holds a
 * hundred thousand of them and more.
 */
package org.probebook.article;
