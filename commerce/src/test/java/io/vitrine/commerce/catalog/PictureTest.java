package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @Test
    void nothingStaysOfAPictureButItsPoints() throws IOException {
        byte[] sent = image("jpeg", 900, 600);
        byte[] withScript = Arrays.copyOf(sent, sent.length + 40);
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(script, 0, withScript, sent.length, script.length);
        Picture picture = Picture.read(withScript);
        assertEquals("image/jpeg", picture.type);
        assertFalse(new String(picture.content, StandardCharsets.ISO_8859_1).contains("script"));
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(picture.small));
        assertEquals(480, small.getWidth());
        assertEquals(320, small.getHeight());
        assertEquals(900, picture.width);
    }

    @Test
    void whatIsTransparentStaysTransparent() throws IOException {
        Picture picture = Picture.read(image("png", 20, 10));
        assertEquals("image/png", picture.type);
        assertSame(picture.content, picture.small);
        int point = ImageIO.read(new ByteArrayInputStream(picture.content)).getRGB(5, 5);
        assertEquals(0, point >>> 24);
        assertEquals("image/png", Picture.read(Base64.getDecoder().decode(WEBP)).type);
    }

    @Test
    void otherKindsOfFilesAreRefused() {
        for (String file : new String[] {
            "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "GIF89a....", "%PDF-1.7 %%EOF", "", "BM"
        }) {
            assertEquals(
                    415,
                    assertThrows(Problem.class, () -> Picture.read(file.getBytes(StandardCharsets.ISO_8859_1)), file)
                            .status());
        }
    }

    @Test
    void aPictureOfManyPointsIsRefusedBeforeItIsUnpacked() {
        assertEquals(422, status(pngOf(50_000, 50_000)));
        assertEquals(422, status(pngOf(6_400, 6_400)));
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        byte[] png = image("png", 300, 300);
        assertEquals(422, status(Arrays.copyOf(png, 40)));
        assertEquals(422, status(pngOf(10, 10)));
        byte[] jpeg = image("jpeg", 30, 30);
        assertEquals(422, status(Arrays.copyOf(jpeg, 20)));
    }

    @Test
    void aDocumentIsAWholePdf() {
        assertEquals(
                FileKind.PDF,
                FileKind.of("%PDF-1.7\n...\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow());
        assertFalse(
                FileKind.of("%PDF-1.7\n...".getBytes(StandardCharsets.UTF_8)).isPresent());
        assertFalse(FileKind.of("<html>%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8))
                .isPresent());
    }

    private static int status(byte[] file) {
        return assertThrows(Problem.class, () -> Picture.read(file)).status();
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, bytes);
        return bytes.toByteArray();
    }

    /** A file that says it has so many points, and has none. */
    private static byte[] pngOf(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        header.put(new byte[] {8, 6, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        ByteBuffer file = ByteBuffer.allocate(100);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        file.putInt(13).put(header.array()).putInt((int) check.getValue());
        return Arrays.copyOf(file.array(), file.position());
    }
}
