package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class FileStoreTest {

    private final ImportShop shop = new ImportShop("EUR", "Europe/Madrid");

    @Test
    void aLargeFileComesBackAsItWasSent() throws IOException {
        byte[] text = "line of a file that is cut into pieces, größer\n"
                .repeat(70_000)
                .getBytes(StandardCharsets.UTF_8);
        StoredFile file = shop.store(new ByteArrayInputStream(text));
        assertEquals(text.length, file.bytes());
        assertEquals(70_000, file.lines());
        assertEquals(4, shop.count("select count(*) from import_chunk"));
        assertEquals(new String(text, StandardCharsets.UTF_8), read(file));
    }

    @Test
    void gzipIsUnpackedHoweverManyMembersItHas() throws IOException {
        InputStream both = new SequenceInputStream(
                new ByteArrayInputStream(gzip("a,b\n")), new ByteArrayInputStream(gzip("c,d\n")));
        assertEquals("a,b\nc,d\n", read(shop.store(both)));
    }

    @Test
    void otherEncodingsAreRead() throws IOException {
        assertEquals("größe €", read(shop.store(bytes("größe €", Charset.forName("windows-1252")))));
        assertEquals("größe", read(shop.store(bytes("größe", StandardCharsets.UTF_16))));
        assertEquals("größe", read(shop.store(bytes("\uFEFFgröße", StandardCharsets.UTF_8))));
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() {
        Problem refused = assertThrows(Problem.class, () -> shop.store(""));
        assertEquals(422, refused.status());
        assertEquals(0, shop.count("select count(*) from import_file"));
    }

    @Test
    void aDamagedGzipIsRefusedAndLeavesNothing() throws IOException {
        byte[] packed = gzip("text,".repeat(10_000));
        Problem refused = assertThrows(
                Problem.class, () -> shop.store(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length / 2))));
        assertEquals("body: The gzip file is damaged or ends early; send it again.", refused.detail());
        assertEquals(0, shop.count("select count(*) from import_file"));
    }

    @Test
    void whatIsTooLargeIsRefusedWhileItComes() throws IOException {
        byte[] noise = new byte[3 << 20];
        new Random(1).nextBytes(noise);
        Problem sent = assertThrows(
                Problem.class,
                () -> shop.store(new UploadLimits(2 << 20, 9 << 20)).store("x", new ByteArrayInputStream(noise)));
        assertEquals(413, sent.status());
        assertTrue(sent.detail().contains("larger than 2 MB"), sent.detail());
        byte[] bomb = gzip("0".repeat(6 << 20));
        Problem unpacked = assertThrows(
                Problem.class,
                () -> shop.store(new UploadLimits(2 << 20, 5 << 20)).store("x", new ByteArrayInputStream(bomb)));
        assertTrue(unpacked.detail().contains("larger than 5 MB when unpacked"), unpacked.detail());
        assertEquals(0, shop.count("select count(*) from import_file"));
    }

    @Test
    void aPreviewSaysWhatItSeesAndWhy() {
        StoredFile file = shop.store("InvoiceNo;StockCode;Quantity;Price\n1;A;2;3\n\n2;B\n");
        Preview preview = new Previews(shop.store(UploadLimits.USUAL)).of(file, Optional.empty());
        assertEquals("semicolon", preview.delimiter());
        assertEquals(Preset.ONLINE_RETAIL, preview.preset());
        assertEquals("[[1, A, 2, 3], [2, B, , ]]", preview.rows().toString());
        assertEquals("[PLACED_AT, CUSTOMER_NUMBER]", preview.missing().toString());
        assertEquals("Price", preview.mapping().headers().get(Column.UNIT_PRICE));
        assertTrue(
                preview.notes().contains("The columns InvoiceNo and StockCode are those of the online-retail format."));
    }

    @Test
    void whatIsNoTableHasNoPreview() throws IOException {
        StoredFile workbook = shop.store("PK\u0003\u0004rest of a workbook");
        Problem refused = assertThrows(
                Problem.class, () -> new Previews(shop.store(UploadLimits.USUAL)).of(workbook, Optional.empty()));
        assertEquals(422, refused.status());
        assertTrue(refused.detail().contains("Save the sheet as CSV"), refused.detail());
    }

    private String read(StoredFile file) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = shop.store(UploadLimits.USUAL).open(file)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
