package io.vitrine.journeys.hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Files made to do harm. */
final class Weapons {

    private Weapons() {}

    /** A picture of a few bytes that says that it has so many points. */
    static byte[] vastPicture(int width, int height) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (DataOutputStream fields = new DataOutputStream(header);
                DataOutputStream out = new DataOutputStream(png)) {
            fields.write("IHDR".getBytes(StandardCharsets.ISO_8859_1));
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 6, 0, 0, 0});
            CRC32 sum = new CRC32();
            sum.update(header.toByteArray());
            out.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
            out.writeInt(13);
            out.write(header.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
