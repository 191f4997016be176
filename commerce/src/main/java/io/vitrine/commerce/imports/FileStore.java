package io.vitrine.commerce.imports;

import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** Takes files in and gives them out, a megabyte at a time, each piece in a transaction of its own. */
@Dependent
class FileStore {

    private static final int PIECE = 1 << 20;
    private static final int MAX_NAME = 255;

    private final Steps steps;
    private final FileRows files;
    private final Ids ids;
    private final UploadLimits limits;

    @Inject
    FileStore(Steps steps, FileRows files, Ids ids) {
        this(steps, files, ids, UploadLimits.USUAL);
    }

    FileStore(Steps steps, FileRows files, Ids ids, UploadLimits limits) {
        this.steps = steps;
        this.files = files;
        this.ids = ids;
        this.limits = limits;
    }

    /**
     * Stores a file, plain or gzip-compressed, as it arrives.
     *
     * @throws Problem 413 when it is too large, 422 when it is empty or a damaged gzip
     */
    StoredFile store(String name, InputStream body) {
        FileId id = new FileId(ids.next());
        String shown = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
        steps.run(() -> {
            files.purge();
            files.add(id, shown);
        });
        boolean stored = false;
        try {
            StoredFile file = receive(id, shown, new Received(body, limits));
            steps.run(() -> files.complete(file));
            stored = true;
            return file;
        } catch (ZipException | EOFException e) {
            throw Problem.invalid("body", "The gzip file is damaged or ends early; send it again.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!stored) {
                steps.run(() -> files.delete(id));
            }
        }
    }

    private StoredFile receive(FileId id, String name, Received body) throws IOException {
        InputStream plain = unpacked(body);
        TextSniffer text = new TextSniffer();
        byte[] piece = new byte[PIECE];
        int no = 0;
        for (int read = plain.readNBytes(piece, 0, PIECE); read > 0; read = plain.readNBytes(piece, 0, PIECE)) {
            text.update(piece, read);
            limits.checkUnpacked(text.bytes());
            byte[] content = packed(piece, read);
            int place = no++;
            steps.run(() -> files.addPiece(id, place, content));
        }
        if (text.bytes() == 0) {
            throw Problem.invalid("body", "The file is empty; send a CSV file with a header in its first row.");
        }
        body.transferTo(OutputStream.nullOutputStream()); // what follows a gzip is part of the hash
        return new StoredFile(id, name, text.bytes(), text.lines(), text.encoding(), body.sha256Hex());
    }

    /** Whatever the headers say: what begins like gzip is gzip. */
    private static InputStream unpacked(Received body) throws IOException {
        PushbackInputStream start = new PushbackInputStream(body, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(start, 1 << 16) : start;
    }

    private static byte[] packed(byte[] piece, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length / 4);
        try (GZIPOutputStream gzip = new FastGzip(bytes)) {
            gzip.write(piece, 0, length);
        }
        return bytes.toByteArray();
    }

    /** The same with other limits. */
    FileStore within(UploadLimits others) {
        return new FileStore(steps, files, ids, others);
    }

    /** The bytes of a stored file. */
    InputStream bytes(StoredFile file) {
        return new StoredBytes(no -> steps.step(() -> files.piece(file.id(), no)));
    }

    /** The text of a stored file. */
    Reader open(StoredFile file) throws IOException {
        return file.encoding().reader(new StoredBytes(no -> steps.step(() -> files.piece(file.id(), no))));
    }
}
