package io.vitrine.identity.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes who took a file and when: on every page of a PDF, for any other kind on a cover sheet beside it in an archive. */
final class Stamp {

    private static final float SIZE = 7f;
    private static final float EDGE = 12f;
    private static final float GREY = .35f;

    private Stamp() {}

    static HandedOut on(SharedDocument.Version version, byte[] content, String words) {
        try {
            return FileKind.ofMediaType(version.mediaType()) == FileKind.PDF
                    ? new HandedOut(version.fileName(), version.mediaType(), pages(content, words))
                    : covered(version, content, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pages(byte[] content, String words) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = Loader.loadPDF(content)) {
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream ink = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                    ink.beginText();
                    ink.setFont(font, SIZE);
                    ink.setNonStrokingColor(GREY);
                    ink.newLineAtOffset(
                            page.getCropBox().getLowerLeftX() + EDGE,
                            page.getCropBox().getLowerLeftY() + EDGE);
                    ink.showText(printable(words));
                    ink.endText();
                }
            }
            document.getDocumentInformation().setCustomMetadataValue("Vitrine", printable(words));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** The standard font has Latin letters only. */
    private static String printable(String words) {
        return words.replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static HandedOut covered(SharedDocument.Version version, byte[] content, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "COVER.txt", cover(version, words).getBytes(StandardCharsets.UTF_8));
            put(zip, version.fileName(), content);
        }
        return new HandedOut(version.fileName() + ".zip", "application/zip", out.toByteArray());
    }

    private static String cover(SharedDocument.Version version, String words) {
        return words + "\n\nFile: " + version.fileName() + "\nVersion: " + version.no() + "\nSHA-256: "
                + version.sha256() + "\n\nThe fingerprint of this archive stands in the audit trail of the business.\n";
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
