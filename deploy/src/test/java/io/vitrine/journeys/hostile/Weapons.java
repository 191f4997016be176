package io.vitrine.journeys.hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to do harm. */
final class Weapons {

    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    private Weapons() {}

    /** A workbook of a few hundred kilobytes that unpacks to 300 megabytes. */
    static byte[] bomb() {
        return zip("xl/worksheets/sheet1.xml", out -> {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        });
    }

    /** A workbook that asks for a file of the server. */
    static byte[] externalEntity() {
        return zip(
                "xl/workbook.xml",
                out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<workbook>&x;</workbook>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

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

    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(String part, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            content.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
