package io.vitrine.commerce.fulfilment;

import java.util.Arrays;

/** The PDF of a label; it holds a name and an address, and stays unread. */
public final class LabelPdf {

    private final byte[] content;

    public LabelPdf(byte[] content) {
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelPdf pdf && Arrays.equals(content, pdf.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
