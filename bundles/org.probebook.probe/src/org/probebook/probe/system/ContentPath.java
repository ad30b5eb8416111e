// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.system;

import java.util.List;
import java.util.regex.Pattern;

import org.probebook.probe.ProbeException;
import org.probebook.probe.Reason;

/**
 * Which files of a Unix host a pack may have read. Files that are no text (devices, pipes, what the kernel makes up while it is read) are none of them: to read such a file can wait for ever, or take something
 * away. Neither are those that are known to hold passwords and private keys, since what is read stands in the evidence.
 */
public final class ContentPath {
    private static final Pattern PATH = Pattern.compile("/[^\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]{1,4095}");
    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.{1,2}(?:/|$)");
    private static final Pattern KERNEL = Pattern
            .compile("/proc/(?:[a-z_]+|net/[a-z0-9_]+|sys/.+)|/sys/(?:class|devices|block|fs|module|power)/.+");
    private static final List<Pattern> STREAMS = List.of(
            Pattern.compile("/proc/(?:kmsg|kcore|self|thread_self|kpage.*|sysrq_trigger|vmcore)"),
            Pattern.compile("/proc/sys/.*(?:secret|passw).*"));
    private static final Pattern SECRET = Pattern.compile(
            ".*/(?:g?shadow-?|opasswd|id_[a-z0-9_]+|ssh_host_[a-z0-9_]+_key|\\.netrc|\\.pgpass|\\.my\\.cnf|\\.git-credentials|secring\\.gpg|sam\\.ldb|secrets\\.tdb"
                    + "|passdb\\.tdb|[^/]*\\.(?:key|keytab|p12|pfx|jks|kdbx))|.*/private-keys-v1\\.d/.*|/etc/ssl/private/.*|/run/secrets/.*|.*/\\.docker/config\\.json"
                    + "|.*/\\.aws/credentials|.*/\\.kube/config",
            Pattern.CASE_INSENSITIVE);

    private ContentPath() {
    }

    /**
     * A path whose file may be read.
     *
     * @param argument may be null
     * @throws ProbeException {@link Reason#MALFORMED} when it may not, and why
     */
    public static String parse(String argument) throws ProbeException {
        String path = (argument == null ? "" : argument.strip()).replaceAll("/{2,}", "/");
        if (!PATH.matcher(path).matches() || DOTS.matcher(path).find()) {
            throw refused(path, "is no path of a file: it begins with /, and goes no way back");
        }
        boolean kernel = path.startsWith("/proc/") || path.startsWith("/sys/");
        if (path.startsWith("/dev/")
                || kernel && (!KERNEL.matcher(path).matches() || STREAMS.stream().anyMatch(one -> one.matcher(path).matches()))) {
            throw refused(path, "is no text file, and is not read");
        }
        if (SECRET.matcher(path).matches()) {
            throw refused(path, "holds secrets, and is not read");
        }
        return path;
    }

    private static ProbeException refused(String path, String why) {
        return new ProbeException(Reason.MALFORMED, Quoted.of(path) + " " + why);
    }
}
