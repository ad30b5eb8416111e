// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

import java.util.UUID;

/** The remote procedure interfaces that are asked, with the pipe that each is found on. */
public enum RpcInterface {
    /** Remote registry, MS-RRP 1.9. */
    WINREG("winreg", "338cd001-2244-31f1-aaaa-900038001003", 1, "the remote registry"),
    /** Server service, MS-SRVS 1.9. */
    SRVSVC("srvsvc", "4b324fc8-1670-01d3-1278-5a47bf6ee188", 3, "the server service"),
    /** Service control, MS-SCMR 1.9. */
    SVCCTL("svcctl", "367abb81-9844-35f1-ad32-98f038001003", 2, "the service control"),
    /** Workstation service, MS-WKST 1.9. */
    WKSSVC("wkssvc", "6bffd098-a112-3610-9833-46c3f87e345a", 1, "the workstation service"),
    /** Print system, MS-RPRN 1.9. */
    SPOOLSS("spoolss", "12345678-1234-abcd-ef00-0123456789ab", 1, "the print spooler");

    private final String pipe;
    private final UUID id;
    private final int version;
    private final String title;

    RpcInterface(String pipe, String id, int version, String title) {
        this.pipe = pipe;
        this.id = UUID.fromString(id);
        this.version = version;
        this.title = title;
    }

    /** Name of the pipe, without a path. */
    public String pipe() {
        return pipe;
    }

    /** How messages call it. */
    public String title() {
        return title;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
