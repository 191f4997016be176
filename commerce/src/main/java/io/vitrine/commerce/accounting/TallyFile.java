package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.IssuedDocument;
import io.vitrine.commerce.tax.TaxShare;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Vouchers for Tally: the party on one side, sales and each tax on the other. Debits are negative there; a voucher sums to zero. */
final class TallyFile {

    private static final String SALES = "Sales";

    private final XMLStreamWriter xml;

    private TallyFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static ExportFile of(List<IssuedDocument> documents) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new TallyFile(xml).write(documents);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return new ExportFile("tally-vouchers.xml", text.toString(), documents.size(), ControlTotals.of(documents));
    }

    private void write(List<IssuedDocument> documents) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("ENVELOPE", "HEADER");
        text("TALLYREQUEST", "Import Data");
        close(1);
        open("BODY", "IMPORTDATA", "REQUESTDESC");
        text("REPORTNAME", "Vouchers");
        close(1);
        open("REQUESTDATA");
        for (IssuedDocument document : documents) {
            voucher(document);
        }
        close(4);
        xml.writeEndDocument();
    }

    private void voucher(IssuedDocument document) throws XMLStreamException {
        InvoiceSummary head = document.summary();
        String type = head.kind() == InvoiceKind.INVOICE ? SALES : "Credit Note";
        open("TALLYMESSAGE", "VOUCHER");
        xml.writeAttribute("VCHTYPE", type);
        xml.writeAttribute("ACTION", "Create");
        text("DATE", DateTimeFormatter.BASIC_ISO_DATE.format(head.issuedOn()));
        text("VOUCHERTYPENAME", type);
        text("VOUCHERNUMBER", head.number());
        text("REFERENCE", head.corrects().orElse(head.orderNumber()));
        text("PARTYLEDGERNAME", document.buyer().title());
        document.buyer().taxNumber().ifPresent(number -> quietly("PARTYGSTIN", number));
        text("NARRATION", head.corrects().map(number -> "Corrects " + number).orElse("Order " + head.orderNumber()));
        entry(
                document.buyer().title(),
                ControlTotals.signed(document, head.total().amount()).negate());
        entry(SALES, ControlTotals.signed(document, head.net().amount()));
        for (TaxShare share : document.taxes()) {
            if (share.amount().signum() != 0) {
                entry(
                        share.name(),
                        ControlTotals.signed(
                                document, head.money(share.amount()).amount()));
            }
        }
        close(2);
    }

    private void entry(String ledger, BigDecimal amount) throws XMLStreamException {
        open("ALLLEDGERENTRIES.LIST");
        text("LEDGERNAME", ledger);
        text("ISDEEMEDPOSITIVE", amount.signum() < 0 ? "Yes" : "No");
        text("AMOUNT", amount.toPlainString());
        close(1);
    }

    private void quietly(String name, String value) {
        try {
            text(name, value);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(String... names) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
    }

    private void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.codePoints()
                .filter(sign -> sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        xml.writeEndElement();
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
