// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.OperationCanceledException;

/** A stream that ends by an {@link OperationCanceledException} when its reader is to give up: a file can be so large that reading it takes minutes. */
final class CancellableStream extends FilterInputStream {
    private final BooleanSupplier cancelled;

    CancellableStream(InputStream in, BooleanSupplier cancelled) {
        super(in);
        this.cancelled = cancelled;
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        check();
        return super.read(buffer, offset, length);
    }

    @Override
    public long skip(long count) throws IOException {
        check();
        return super.skip(count);
    }
}
