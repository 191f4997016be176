package io.vitrine.analytics.value;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML: the figure as attributes, its rows as elements. */
final class XmlRows implements RowFile {

    private final OutputStream stream;
    private final XMLStreamWriter out;

    XmlRows(MetricAnswer answer, OutputStream stream) throws IOException {
        this.stream = stream;
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("figure");
            for (Map.Entry<String, String> fact : FigureFacts.of(answer).entrySet()) {
                out.writeAttribute(fact.getKey(), legal(fact.getValue()));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(List<Object> cells) throws IOException {
        try {
            out.writeStartElement("row");
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                String text = cell instanceof BigDecimal number ? number.toPlainString() : legal(cell.toString());
                if (!text.isEmpty()) {
                    out.writeAttribute(RowColumns.NAMES.get(i), text);
                }
            }
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        stream.close();
    }

    /** Control characters and halves of characters have no place in XML. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(fits(c) ? c : '?'));
        return legal.toString();
    }

    private static boolean fits(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF;
    }
}
