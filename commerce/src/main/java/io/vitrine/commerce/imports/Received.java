package io.vitrine.commerce.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A body as it comes over the wire: counted, limited and hashed. */
final class Received extends FilterInputStream {

    private final UploadLimits limits;
    private final MessageDigest digest = sha256();
    private long count;
    private boolean ended;

    Received(InputStream body, UploadLimits limits) {
        super(body);
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read < 0) {
            ended = true;
            return read;
        }
        count += read;
        limits.checkSent(count);
        digest.update(into, offset, read);
        return read;
    }

    /** Says that more may come as long as the end has not been seen: gzip looks for another member only then. */
    @Override
    public int available() {
        return ended ? 0 : 1;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long count() {
        return count;
    }

    /** The hash of all that was read, in hex; asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
