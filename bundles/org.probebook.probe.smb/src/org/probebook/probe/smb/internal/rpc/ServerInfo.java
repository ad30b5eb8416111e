// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

/**
 * How a host describes itself.
 *
 * @param platform number of its family; 500 for Windows NT and what followed (MS-SRVS 2.2.2.6)
 * @param major first part of its version
 * @param minor second part of its version
 * @param type bits of what it does (MS-SRVS 2.2.2.7); 0 where it did not tell
 */
public record ServerInfo(int platform, String name, int major, int minor, int type) {
    private static final int WORKSTATION = 0x1;
    private static final int DOMAIN_CONTROLLER = 0x8 | 0x10;
    private static final int UNIX = 0x800;
    private static final int NT_SERVER = 0x8000;
    private static final int NT = 500;

    public boolean windowsNt() {
        return platform == NT;
    }

    /** Whether it is a server of another make that answers as Windows would. */
    public boolean unix() {
        return (type & UNIX) != 0;
    }

    /** Whether it says that it is a server edition. */
    public boolean server() {
        return (type & (NT_SERVER | DOMAIN_CONTROLLER)) != 0;
    }

    /** Whether it says that it is a workstation, and no server edition. */
    public boolean workstation() {
        return (type & WORKSTATION) != 0 && !server();
    }
}
