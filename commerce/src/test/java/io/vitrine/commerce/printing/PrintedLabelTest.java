package io.vitrine.commerce.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import io.vitrine.commerce.packing.PackingSlip;
import io.vitrine.commerce.packing.ParcelLabel;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedLabelTest {

    /** Where pictures of the pages go; nowhere unless somebody wants to look at them. */
    private static final String PICTURES = System.getProperty("vitrine.pictures", "");

    private static final List<String> SENDER =
            List.of("Suelas Marjal S.L.", "Elche warehouse", "Calle del Olivar 3", "03201 Elche", "Spain");
    private static final List<String> TO = List.of(
            "Zapater\u00eda Hern\u00e1ndez",
            "Ana Mar\u00eda Hern\u00e1ndez de la Torre",
            "Gran V\u00eda 12, 4\u00ba",
            "28013 Madrid",
            "ES");

    @Test
    void aLabelIsTenByFifteenCentimetresAndAScannerReadsItsBarcode() throws Exception {
        byte[] file = PrintedLabel.of(label("ES1234567890123"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(283, Math.round(document.getPage(0).getMediaBox().getWidth()));
            assertEquals(425, Math.round(document.getPage(0).getMediaBox().getHeight()));
            String text = new PDFTextStripper().getText(document);
            for (String wanted : List.of(
                    "Suelas Marjal S.L.", "Gran V\u00eda 12, 4\u00ba", "1043, parcel 2", "Correos", "1.250 kg")) {
                assertTrue(text.contains(wanted), wanted + " in " + text);
            }
        }
        assertEquals("ES1234567890123", read(picture("label", file)));
    }

    @Test
    void withoutATrackingNumberTheBarcodeNamesTheParcel() throws Exception {
        assertEquals("1043-P2", read(picture("label-bare", PrintedLabel.of(label("")))));
        assertEquals("1043-P2", label("\u00fc").code(), "what bars cannot say is left out");
    }

    @Test
    void theCarriersOwnLabelGoesFirst() {
        ParcelLabel ours = label("T-1");
        byte[] theirs = {1, 2, 3};
        assertArrayEquals(
                theirs,
                PrintedLabel.of(new ParcelLabel(
                        ours.orderNumber(),
                        1,
                        SENDER,
                        TO,
                        "DHL",
                        "T-1",
                        Optional.empty(),
                        ours.shippedOn(),
                        Optional.of(theirs))));
    }

    @Test
    void aPackingSlipSaysWhatIsInAndWhatIsToComeAndNoPrice() throws IOException {
        byte[] file = PrintedSlip.of(new PackingSlip(
                "1043",
                LocalDate.of(2026, 11, 19),
                SENDER,
                TO,
                "Standard",
                List.of(
                        new PackingSlip.Line("TL-42-B", "Trail lug sole 42, Black", 24, 20),
                        new PackingSlip.Line("CF-080", "Court flat sole, extra long name ".repeat(4), 12, 12))));
        picture("slip", file);
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Packing slip") && text.contains("Order 1043"), text);
            assertTrue(text.contains("TL-42-B") && text.contains("24") && text.contains("20"), text);
        }
    }

    private static ParcelLabel label(String tracking) {
        return new ParcelLabel(
                "1043",
                2,
                SENDER,
                TO,
                "Correos",
                tracking,
                Optional.of(1250),
                LocalDate.of(2026, 11, 20),
                Optional.empty());
    }

    private static BufferedImage picture(String name, byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 203);
            if (!PICTURES.isEmpty()) {
                ImageIO.write(image, "png", new File(PICTURES, name + ".png"));
            }
            return image;
        }
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new Code128Reader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
