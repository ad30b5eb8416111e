// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe;

/** Where a run gets the account for a host from: a prompt, the environment, secure storage. */
@FunctionalInterface
public interface ICredentials {

    /** Asked once per host and run, before its first question, on the thread that runs the check. {@link Credentials#NONE}: ask without an account. Never null. */
    Credentials of(Host host);
}
