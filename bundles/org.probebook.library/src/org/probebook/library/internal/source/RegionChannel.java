// SPDX-License-Identifier: EPL-2.0
package org.probebook.library.internal.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A region for those who jump about in it and read little at a time: in blocks, and only up to a number of bytes. For one thread. */
final class RegionChannel implements SeekableByteChannel {
    private static final int BLOCK = 1 << 14;

    private final Region region;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
    private long blockStart;
    private long position;
    private long left;
    private boolean open = true;

    /**
     * A channel at the region's start.
     *
     * @param most how many bytes can be read, all in all
     */
    RegionChannel(Region region, long most) {
        this.region = region;
        this.left = most;
    }

    /** Changes how many bytes can be read from now on. */
    void allow(long most) {
        left = most;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= region.size()) {
            return -1;
        }
        if (position < blockStart || position >= blockStart + block.limit()) {
            fill();
        }
        int from = (int) (position - blockStart);
        int count = Math.min(into.remaining(), block.limit() - from);
        into.put(block.slice(from, count));
        position += count;
        left -= count;
        if (left < 0) {
            throw new UnreadableEntryException("lists more files than can be held in memory: unpack it first, and import its folder");
        }
        return count;
    }

    /** Takes the block that the position is in, also for those who come from behind. */
    private void fill() throws IOException {
        blockStart = position - position % BLOCK;
        block.clear().limit((int) Math.min(BLOCK, region.size() - blockStart));
        while (block.hasRemaining()) {
            if (region.bytes().read(block, region.start() + blockStart + block.position()) < 0) {
                throw new java.io.EOFException();
            }
        }
        block.flip();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        if (newPosition < 0) {
            throw new IllegalArgumentException("position " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return region.size();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
