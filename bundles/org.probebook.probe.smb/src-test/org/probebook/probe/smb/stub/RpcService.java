// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

/** What answers the calls on a pipe; one for each time that the pipe is opened. */
interface RpcService {
    /**
     * Answers a call.
     *
     * @return null for a call that it does not know
     */
    NdrResults call(int operation, NdrArguments in);
}
