package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: a workbook is an archive of XML, which may unpack to a thousand times its size
 * or ask for files of the server. It is opened as the reader opens it, so that both see the same parts. One that has too many parts, unpacks to too much or declares a document type is refused.
 */
final class WorkbookLimits {

    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 200_000_000;
    private static final int MOST_RATIO = 200;
    private static final int BUFFER = 1 << 16;
    private static final String TYPE = "<!DOCTYPE";
    private static final String ENTITY = "<!ENTITY";

    private WorkbookLimits() {}

    /** @throws JobRefused when the workbook is not one that is read */
    static void check(byte[] file) {
        long total = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new JobRefused("The workbook has more than 200 parts; save the sheet alone.");
                }
                try (InputStream content = zip.getInputStream(part)) {
                    total = scan(content, file.length, total);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new JobRefused("This is not a workbook, or a damaged one; save it again, or send CSV.");
        }
    }

    private static long scan(InputStream part, int packed, long before) throws IOException {
        long total = before;
        byte[] buffer = new byte[BUFFER];
        String end = "";
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            total += read;
            if (total > MOST_BYTES || total > (long) MOST_RATIO * packed + BUFFER) {
                throw new JobRefused("The workbook unpacks to too much; split it, or send CSV.");
            }
            String text = end + letters(buffer, read);
            if (text.contains(TYPE) || text.contains(ENTITY)) {
                throw new JobRefused("The workbook declares a document type, which no workbook needs; save it again.");
            }
            end = text.substring(Math.max(0, text.length() - TYPE.length()));
        }
        return total;
    }

    /** Without the zeros between, so that it is seen in every encoding of XML. */
    private static String letters(byte[] buffer, int length) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }
}
