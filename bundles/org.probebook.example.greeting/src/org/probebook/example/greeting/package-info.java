// SPDX-License-Identifier: EPL-2.0
/** A probe kind as a plug-in of somebody else's would bring it. */
package org.probebook.example.greeting;
