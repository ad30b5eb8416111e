// SPDX-License-Identifier: EPL-2.0
package org.probebook.ui.sweep.internal;

/** How far the sweep is that is shown. */
enum SweepState {
    /** None is shown. */
    NONE,
    /** It was read from a file. */
    OPENED, RUNNING, DONE, STOPPED, FAILED
}
