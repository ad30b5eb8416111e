// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.local.internal;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

import oshi.SystemInfo;
import oshi.software.os.OSFileStore;

/** How full the file systems of this machine are. */
final class Disks {
    private Disks() {
    }

    /** Without what is kept for the administrator. */
    static Fact usedPercent(Path path) throws IOException, ProbeException {
        String request = "space on the file system of " + path;
        if (!LocalFiles.exists(path)) {
            return Fact.absent(request, "there is no " + path);
        }
        FileStore store = Files.getFileStore(path);
        long used = store.getTotalSpace() - store.getUnallocatedSpace();
        long whole = used + store.getUsableSpace();
        if (whole <= 0) {
            throw new ProbeException(Reason.UNSUPPORTED, "the file system of " + path + " (" + store.type() + ") has no size");
        }
        return Fact.of(Fact.percent(used, whole), request,
                used + " of " + whole + " bytes used on " + store.name() + " (" + store.type() + ")");
    }

    static Fact inodesUsedPercent(Path path) throws IOException, ProbeException {
        String request = "inodes on the file system of " + path;
        if (!LocalFiles.exists(path)) {
            return Fact.absent(request, "there is no " + path);
        }
        FileStore store = Files.getFileStore(path);
        OSFileStore counted = counting(path.toRealPath(), store).filter(one -> one.getTotalInodes() > 0)
                .orElseThrow(() -> new ProbeException(Reason.UNSUPPORTED,
                        "nothing tells the inodes of the file system of " + path + " (" + store.type() + ")"));
        long used = counted.getTotalInodes() - counted.getFreeInodes();
        return Fact.of(Fact.percent(used, counted.getTotalInodes()), request,
                used + " of " + counted.getTotalInodes() + " inodes used on " + counted.getVolume() + " (" + counted.getType() + ")");
    }

    /** The library leaves out file systems that it takes for uninteresting: the one around such a one is not meant, and has another type or size. */
    private static Optional<OSFileStore> counting(Path path, FileStore store) throws IOException {
        long size = store.getTotalSpace();
        return new SystemInfo().getOperatingSystem().getFileSystem().getFileStores().stream().filter(one -> path.startsWith(one.getMount()))
                .max(Comparator.comparingInt(one -> one.getMount().length()))
                .filter(one -> one.getType().equals(store.type()) && one.getTotalSpace() == size);
    }
}
