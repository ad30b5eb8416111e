// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;

import org.probebook.knowledge.probes.SystemFact;
import org.probebook.probe.ProbeException;

/** Where each fact of this machine is looked up. */
public final class Facts {
    private Facts() {
    }

    /**
     * Looks one up. May block for long; see {@link Bounded}.
     *
     * @param argument what the fact is of; not read for facts of the whole machine
     * @throws ProbeException when the argument is none, or this machine cannot tell
     * @throws IOException when the operating system refuses or fails
     */
    public static Fact of(SystemFact fact, String argument) throws IOException, ProbeException {
        String of = argument == null ? "" : argument.strip();
        return switch (fact) {
            case DISK_USED_PERCENT -> Disks.usedPercent(LocalFiles.read(of));
            case INODES_USED_PERCENT -> Disks.inodesUsedPercent(LocalFiles.read(of));
            case SERVICE_STATE -> Services.state(of);
            case PACKAGE_VERSION -> Packages.version(of);
            case KERNEL_SETTING -> KernelSettings.value(of);
            case KERNEL_RELEASE -> Machine.kernelRelease();
            case MEMORY_AVAILABLE_PERCENT -> Machine.memoryAvailablePercent();
            case UPTIME_SECONDS -> Machine.uptimeSeconds();
            case TCP_LISTENING -> Machine.listening(of);
            case FILE_EXISTS -> LocalFiles.existence(LocalFiles.read(of));
            case FILE_MODE -> LocalFiles.mode(LocalFiles.read(of));
        };
    }
}
