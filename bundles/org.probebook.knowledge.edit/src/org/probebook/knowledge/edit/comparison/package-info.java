// SPDX-License-Identifier: EPL-2.0
/** What two versions of the knowledge of one problem differ in, and taking over single differences. */
package org.probebook.knowledge.edit.comparison;
