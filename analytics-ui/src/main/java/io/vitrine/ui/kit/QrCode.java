package io.vitrine.ui.kit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** A code to be scanned, always dark on white, with the margin that cameras need. */
public final class QrCode extends Div {

    private static final int MARGIN = 4;

    /** @param label says what the code is for */
    public QrCode(String label, String text) {
        addClassName("vt-qr");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("innerHTML", svg(text));
    }

    /** The picture as it stands inside a page. */
    public static String svg(String text) {
        BitMatrix bits = bits(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg viewBox=\"0 0 " + bits.getWidth() + " " + bits.getHeight()
                + "\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h"
                + bits.getWidth()
                + "v" + bits.getHeight() + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    MARGIN,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
