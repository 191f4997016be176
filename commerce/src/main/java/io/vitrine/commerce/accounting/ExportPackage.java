package io.vitrine.commerce.accounting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an export and, beside them, a manifest by which whoever receives them sees that nothing is missing. */
record ExportPackage(ExportFormat format, ExportPeriod period, List<ExportFile> files) {

    ExportPackage {
        files = List.copyOf(files);
    }

    byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ExportFile file : files) {
                put(zip, file.name(), file.bytes());
            }
            put(zip, "manifest.json", manifest().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String manifest() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (ExportFile file : files) {
            JsonObjectBuilder totals = Json.createObjectBuilder();
            file.totals().forEach((name, sum) -> totals.add(name, sum.toPlainString()));
            list.add(Json.createObjectBuilder()
                    .add("name", file.name())
                    .add("rows", file.rows())
                    .add("totals", totals)
                    .add("sha256", sha256(file.bytes())));
        }
        return Json.createObjectBuilder()
                .add("format", format.name())
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("files", list)
                .build()
                .toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
