// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.windows;

import java.util.List;

import org.probebook.probe.Attribute;
import org.probebook.probe.Attribute.Type;

/** What is observed of a Windows host, whichever way it is asked: several kinds that answer the same question must observe the same. */
public final class WindowsAttributes {
    /** Of a registry value. */
    public static final List<Attribute> REGISTRY_VALUE = List.of(
            new Attribute("value", Type.TEXT, "numbers in decimal, several strings each on its line, binary data in hexadecimal"),
            new Attribute("type", Type.TEXT, "REG_DWORD, REG_SZ and so on"));
    /** Of a service. */
    public static final List<Attribute> SERVICE = List.of(
            new Attribute("state", Type.TEXT, "running, stopped or paused; starting, stopping, continuing or pausing on the way there"),
            new Attribute("start", Type.TEXT,
                    "automatic, manual or disabled; boot or system for drivers; unknown where the account may not see it"));
    /** Of a file. */
    public static final List<Attribute> FILE = List.of(
            new Attribute("version", Type.VERSION, "file version of its resources; missing in a file that has none"),
            new Attribute("size", Type.NUMBER, "length in bytes; every file that is there has one"),
            new Attribute("modified", Type.TIME,
                    "when it was last written to, as 2031-01-01T00:00:00Z; missing where the host keeps no such time"));

    private WindowsAttributes() {
    }
}
