package io.vitrine.commerce.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;

/** The bytes of a stored file, one piece after the other. */
final class StoredBytes extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private InputStream current = InputStream.nullInputStream();
    private int next;

    StoredBytes(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = current.read(into, offset, length);
        while (read < 0) {
            Optional<byte[]> piece = pieces.apply(next);
            if (piece.isEmpty()) {
                return -1;
            }
            next++;
            current = new GZIPInputStream(new ByteArrayInputStream(piece.get()), 1 << 14);
            read = current.read(into, offset, length);
        }
        return read;
    }
}
