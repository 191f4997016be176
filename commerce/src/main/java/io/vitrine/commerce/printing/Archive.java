package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Makes a document one that can be kept for ever (PDF/A-3), with the invoice for machines inside where it is wanted. */
final class Archive {

    private static final String FACTURX = "factur-x.xml";
    private static final String MAKER = "Vitrine";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archive() {}

    static void keep(PDDocument document, Invoice invoice, String title) throws IOException {
        String name = title + " " + invoice.summary().number();
        Calendar issued = GregorianCalendar.from(invoice.summary().issuedAt().atZone(java.time.ZoneOffset.UTC));
        issued.setTimeZone(TimeZone.getTimeZone("UTC"));
        issued.set(Calendar.MILLISECOND, 0);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(name);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        colours(document);
        boolean machines = CrossIndustryInvoice.serves(invoice);
        if (machines) {
            attach(document, CrossIndustryInvoice.of(invoice), issued);
        }
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(name, invoice, machines));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static void colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static void attach(PDDocument document, String xml, Calendar issued) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
        file.setSubtype("text/xml");
        file.setSize(bytes.length);
        file.setCreationDate(issued);
        file.setModDate(issued);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(FACTURX);
        specification.setFileUnicode(FACTURX);
        specification.setFileDescription("Factur-X invoice");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Alternative");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FACTURX, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static byte[] xmp(String title, Invoice invoice, boolean machines) {
        String at = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT)
                .format(invoice.summary().issuedAt().atOffset(java.time.ZoneOffset.UTC));
        return XmpPacket.of(title, MAKER, at, machines ? FACTURX : "").getBytes(StandardCharsets.UTF_8);
    }
}
