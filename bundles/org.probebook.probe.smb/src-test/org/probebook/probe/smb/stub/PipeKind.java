// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.stub;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** The pipes that a machine listens on, with the interface of each. */
enum PipeKind {
    SRVSVC("c84f324b7016d30112785a47bf6ee188"), WINREG("01d08c334422f131aaaa900038001003"), SVCCTL("81bb7a364498f135ad3298f038001003"),
    SPOOLSS("785634123412cdabef000123456789ab"), WKSSVC("98d0ff6b12a11036983346c3f87e345a");

    private final byte[] syntax;

    PipeKind(String syntax) {
        this.syntax = HexFormat.of().parseHex(syntax);
    }

    /** By the name with which clients open it; empty for a pipe that there is not. */
    static Optional<PipeKind> of(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (PipeKind one : values()) {
            if (one.name().equals(upper)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    OpenPipe open(Machine machine, Visitors visitors, Visitor asking) {
        RpcService service = switch (this) {
            case SRVSVC -> new ServerService(machine, visitors, asking);
            case WINREG -> new RegistryService(machine);
            case SVCCTL -> new ControlService(machine);
            case SPOOLSS -> new SpoolerService();
            case WKSSVC -> new WorkstationService(machine);
        };
        return new OpenPipe(syntax, service, machine.mischief());
    }
}
