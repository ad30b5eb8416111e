// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;

import org.probebook.knowledge.probes.SystemFactProbe;
import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/** Where each fact of this machine is looked up. */
public final class Facts {
    private Facts() {
    }

    /**
     * Looks one up. May block for long; see {@link Bounded}.
     *
     * @throws ProbeException when an argument is none for that fact, or this machine cannot tell
     * @throws IOException when the operating system refuses or fails
     */
    public static Fact of(SystemFactProbe fact) throws IOException, ProbeException {
        String of = fact.getArgument() == null ? "" : fact.getArgument().strip();
        return switch (fact.getFact()) {
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
            case FILE_LINE -> TextFiles.line(of, fact.getText());
            case LIMIT -> Limits.of(of, fact.getService());
            case TIME_OFFSET -> throw new ProbeException(Reason.UNSUPPORTED,
                    "this machine's clock is the one that others are compared with; ask a time server for the right time instead");
            case LOG_LINES_SINCE -> Logs.since(of, fact.getText(), fact.getMinutes());
        };
    }
}
