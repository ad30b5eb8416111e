// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The state of a machine's services (MS-SCMR). */
final class ControlService implements RpcService {
    private static final int NO_SUCH_SERVICE = 1060;
    private static final int BAD_HANDLE = 6;
    private static final String NONE = "\0".repeat(20);

    private final Machine machine;
    private final Map<String, Machine.Service> open = new HashMap<>();

    ControlService(Machine machine) {
        this.machine = machine;
    }

    @Override
    public NdrResults call(int operation, NdrArguments in) {
        return switch (operation) {
            case 0 -> new NdrResults().handle(NONE).number(0);
            case 15 -> new NdrResults().handle("control             ").number(0);
            case 16 -> open(in);
            case 6 -> status(open.get(in.handle()));
            case 17 -> configuration(open.get(in.handle()));
            default -> null;
        };
    }

    private NdrResults open(NdrArguments in) {
        in.handle();
        Machine.Service service = machine.services.get(in.string().toLowerCase(Locale.ROOT));
        if (service == null) {
            return new NdrResults().handle(NONE).number(NO_SUCH_SERVICE);
        }
        String handle = String.format("service%013d", open.size() + 1);
        open.put(handle, service);
        return new NdrResults().handle(handle).number(0);
    }

    private static NdrResults status(Machine.Service service) {
        NdrResults out = new NdrResults().number(0x20).number(service == null ? 0 : service.state());
        return out.bytes(new byte[5 * 4]).number(service == null ? BAD_HANDLE : 0);
    }

    private static NdrResults configuration(Machine.Service service) {
        NdrResults out = new NdrResults().number(0x20).number(service == null ? 0 : service.start()).number(1).pointer().nothing();
        out.number(0).nothing().pointer().pointer();
        out.string("C:\\WINNT\\system32\\services.exe").string("LocalSystem").string(service == null ? "" : service.name());
        return out.number(0).number(service == null ? BAD_HANDLE : 0);
    }
}
