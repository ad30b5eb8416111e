// SPDX-License-Identifier: EPL-2.0
/** What hosts answered, kept so that it can be judged again without them, and given to others without what is nobody's business. */
package org.probebook.probe.recording;
