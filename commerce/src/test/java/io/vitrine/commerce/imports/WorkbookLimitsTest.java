package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.jobs.JobRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookLimitsTest {

    private static final String EVIL =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

    @Test
    void aWorkbookThatDeclaresADocumentTypeIsRefusedInEveryEncoding() throws IOException {
        for (byte[] part : List.of(
                EVIL.getBytes(StandardCharsets.UTF_8),
                EVIL.getBytes(StandardCharsets.UTF_16LE),
                (" ".repeat(65_530) + EVIL).getBytes(StandardCharsets.UTF_16BE))) {
            byte[] file = zip(1, part);
            assertTrue(refusal(file).contains("document type"), refusal(file));
        }
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpackedWhole() throws IOException {
        assertTrue(refusal(zip(1, new byte[60_000_000])).contains("unpacks"));
        assertTrue(refusal(zip(201, new byte[1])).contains("200 parts"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertTrue(
                refusal("PK is how it begins".getBytes(StandardCharsets.UTF_8)).contains("not a workbook"));
        byte[] archive = zip(1, "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThrows(JobRefused.class, () -> SheetTable.open(archive).close());
    }

    @Test
    void anHonestWorkbookIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Products");
            sheet.value(0, 0, "sku");
            sheet.value(0, 1, "price");
            sheet.value(2, 0, "A-1");
            sheet.value(2, 1, 12.5);
        }
        assertDoesNotThrow(() -> WorkbookLimits.check(bytes.toByteArray()));
        try (SheetTable table = SheetTable.open(bytes.toByteArray())) {
            assertEquals(List.of("sku", "price"), table.names());
            assertTrue(table.next());
            assertEquals("3 A-1 12.5", table.row() + " " + table.field(0) + " " + table.field(1));
            assertEquals("", table.field(7));
        }
    }

    private static String refusal(byte[] file) {
        return String.valueOf(
                assertThrows(JobRefused.class, () -> WorkbookLimits.check(file)).getMessage());
    }

    private static byte[] zip(int parts, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".xml"));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
