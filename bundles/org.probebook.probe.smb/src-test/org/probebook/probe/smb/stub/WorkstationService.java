// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

/** What a machine says of itself to anybody (MS-WKST). */
final class WorkstationService implements RpcService {
    private final Machine machine;

    WorkstationService(Machine machine) {
        this.machine = machine;
    }

    @Override
    public NdrResults call(int operation, NdrArguments in) {
        if (operation != 0) {
            return null;
        }
        NdrResults out = new NdrResults().number(100).pointer().number(500).pointer().pointer();
        return out.number(machine.major()).number(machine.minor()).string(machine.name()).string("WORKGROUP").number(0);
    }
}
