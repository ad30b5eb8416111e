// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal.rpc;

/**
 * Something that a server shares.
 *
 * @param type its type with its flags (MS-SRVS 2.2.2.4)
 */
public record Share(String name, int type) {
    private static final int SPECIAL = 0x80000000;
    private static final int TEMPORARY = 0x40000000;

    /** Whether it is one that the system made for administration or for pipes, not one that a person shared. */
    public boolean special() {
        return (type & SPECIAL) != 0;
    }

    public boolean disk() {
        return sort() == 0;
    }

    public boolean printer() {
        return sort() == 1;
    }

    /** Whether it is the door to the server's pipes. */
    public boolean pipes() {
        return sort() == 3;
    }

    private int sort() {
        return type & ~(SPECIAL | TEMPORARY);
    }
}
