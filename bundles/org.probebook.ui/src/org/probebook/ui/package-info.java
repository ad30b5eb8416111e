// SPDX-License-Identifier: EPL-2.0
/**
 * What the views, editors and dialogs of the workbench share: the library that is open, jobs over it, the article that is read, pictures, and how answers look. Unless a
 * class says otherwise, everything in here is used on the window's thread.
 */
package org.probebook.ui;
