// SPDX-License-Identifier: EPL-2.0
/** Documents that people wrote in an office program, or printed into a file. */
package org.probebook.article.document;
