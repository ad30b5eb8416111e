// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

/** A print server that opens for everybody (MS-RPRN). */
final class SpoolerService implements RpcService {
    @Override
    public NdrResults call(int operation, NdrArguments in) {
        return operation == 1 || operation == 29 ? new NdrResults().handle("printer             ").number(0) : null;
    }
}
