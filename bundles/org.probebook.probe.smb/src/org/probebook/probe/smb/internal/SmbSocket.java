// SPDX-License-Identifier: EPL-2.0
package org.probebook.probe.smb.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Optional;

/**
 * A socket that looks at the first bytes that come in. The library would take the greeting of another protocol for a length and wait for megabytes, and it cannot say that a server
 * knows SMB 1 only.
 */
final class SmbSocket extends Socket {
    private static final Logger LOG = System.getLogger(SmbSocket.class.getName());

    private InputStream guarded;
    private volatile OtherProtocolException other;
    private volatile Throwable nonsense;

    /** What came in is not SMB 2 or 3. */
    static final class OtherProtocolException extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean smb1;

        OtherProtocolException(boolean smb1) {
            super(smb1 ? "SMB 1" : "no SMB");
            this.smb1 = smb1;
        }

        /** Whether it is SMB 1. */
        boolean smb1() {
            return smb1;
        }
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (guarded == null) {
            guarded = new Guard(super.getInputStream());
        }
        return guarded;
    }

    /** What came in instead of SMB 2 or 3; the library loses it when the greeting comes before its own first message is out. */
    Optional<OtherProtocolException> other() {
        return Optional.ofNullable(other);
    }

    /** What the library's reading thread died of; it tells nobody, so that whoever asked would wait for the answer until the time is up and then know no better. */
    Optional<Throwable> nonsense() {
        return Optional.ofNullable(nonsense);
    }

    private void died(Throwable cause) {
        nonsense = cause;
        LOG.log(Level.DEBUG, "an answer cannot be read", cause);
        abandon();
    }

    /** Closes; for a socket that is of no use any more. */
    void abandon() {
        try {
            close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "closing a socket", e);
        }
    }

    /** Checks the frame's type and the protocol's mark: 0, three bytes of length, then FE or FF and the letters SMB. */
    private final class Guard extends FilterInputStream {
        private static final int CHECKED = 8;
        private static final int SMB1 = 0xFF;
        private static final int SMB2 = 0xFE;
        private int seen;
        private int mark;
        private Thread reading;

        Guard(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            watch();
            int next = super.read();
            if (next >= 0) {
                check(next);
            }
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            watch();
            int count = super.read(target, offset, length);
            for (int i = 0; i < count && seen < CHECKED; i++) {
                check(target[offset + i] & 0xff);
            }
            return count;
        }

        /** Only one thread reads, and it is the library's own. */
        private void watch() {
            if (reading == null) {
                reading = Thread.currentThread();
                reading.setUncaughtExceptionHandler((thread, cause) -> died(cause));
            }
        }

        private void check(int next) throws IOException {
            int at = seen++;
            if (at == 4) {
                mark = next;
            }
            boolean wrong = at == 0 && next != 0 || at == 4 && next != SMB1 && next != SMB2
                    || at > 4 && at < CHECKED && next != "SMB".charAt(at - 5);
            if (wrong || at == CHECKED - 1 && mark == SMB1) {
                other = new OtherProtocolException(!wrong);
                throw other;
            }
        }
    }
}
