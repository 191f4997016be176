package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.commerce.tax.Treatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** The invoice for machines: a Cross Industry Invoice of EN 16931, from the stored lines and totals. */
final class CrossIndustryInvoice {

    private static final Set<String> MEMBERS = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");
    private static final String NAMESPACES =
            " xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\""
                    + " xmlns:ram=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100\""
                    + " xmlns:udt=\"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100\"";
    private static final String PROFILE = "urn:cen.eu:en16931:2017";
    private static final int PRICE_DIGITS = 4;

    private final Invoice invoice;
    private final InvoiceSummary head;
    private final Markup xml = new Markup();

    private CrossIndustryInvoice(Invoice invoice) {
        this.invoice = invoice;
        head = invoice.summary();
    }

    /** Whether the document is one of a seller in the European Union who adds tax. */
    static boolean serves(Invoice invoice) {
        return invoice.seller().registered()
                && MEMBERS.contains(invoice.seller().country());
    }

    static String of(Invoice invoice) {
        return new CrossIndustryInvoice(invoice).written();
    }

    private String written() {
        boolean note = head.kind() == InvoiceKind.CREDIT_NOTE;
        xml.open("rsm:CrossIndustryInvoice", NAMESPACES);
        xml.open("rsm:ExchangedDocumentContext")
                .open("ram:GuidelineSpecifiedDocumentContextParameter")
                .text("ram:ID", PROFILE)
                .close()
                .close();
        xml.open("rsm:ExchangedDocument").text("ram:ID", head.number()).text("ram:TypeCode", note ? "381" : "380");
        date("ram:IssueDateTime", head.issuedOn());
        if (!invoice.reason().isEmpty()) {
            xml.open("ram:IncludedNote").text("ram:Content", invoice.reason()).close();
        }
        xml.close().open("rsm:SupplyChainTradeTransaction");
        invoice.lines().forEach(this::line);
        agreement();
        delivery();
        settlement(note);
        return xml.close().close().finished();
    }

    private void line(InvoiceLine line) {
        xml.open("ram:IncludedSupplyChainTradeLineItem");
        xml.open("ram:AssociatedDocumentLineDocument")
                .text("ram:LineID", String.valueOf(line.number()))
                .close();
        xml.open("ram:SpecifiedTradeProduct")
                .text("ram:SellerAssignedID", line.sku())
                .text("ram:Name", line.name())
                .close();
        xml.open("ram:SpecifiedLineTradeAgreement")
                .open("ram:NetPriceProductTradePrice")
                .text("ram:ChargeAmount", price(line))
                .close()
                .close();
        xml.open("ram:SpecifiedLineTradeDelivery")
                .text("ram:BilledQuantity", " unitCode=\"C62\"", Figures.quantity(line.quantity()))
                .close();
        xml.open("ram:SpecifiedLineTradeSettlement")
                .open("ram:ApplicableTradeTax")
                .text("ram:TypeCode", "VAT")
                .text("ram:CategoryCode", treatment(line).code())
                .text("ram:RateApplicablePercent", rate(line.taxRate()))
                .close()
                .open("ram:SpecifiedTradeSettlementLineMonetarySummation")
                .text("ram:LineTotalAmount", amount(line.net()))
                .close()
                .close();
        xml.close();
    }

    private void agreement() {
        xml.open("ram:ApplicableHeaderTradeAgreement").open("ram:SellerTradeParty");
        xml.text("ram:Name", invoice.seller().legalName());
        address(invoice.seller().address());
        registration(invoice.seller().taxNumber());
        xml.close().open("ram:BuyerTradeParty").text("ram:Name", invoice.buyer().title());
        address(invoice.buyer().address());
        registration(invoice.buyer().taxNumber());
        xml.close()
                .open("ram:BuyerOrderReferencedDocument")
                .text("ram:IssuerAssignedID", head.orderNumber())
                .close()
                .close();
    }

    private void delivery() {
        xml.open("ram:ApplicableHeaderTradeDelivery")
                .open("ram:ShipToTradeParty")
                .text("ram:Name", invoice.buyer().name());
        address(invoice.buyer().address());
        xml.close().open("ram:ActualDeliverySupplyChainEvent");
        date("ram:OccurrenceDateTime", head.issuedOn());
        xml.close().close();
    }

    private void settlement(boolean note) {
        xml.open("ram:ApplicableHeaderTradeSettlement")
                .text("ram:InvoiceCurrencyCode", head.total().currency().getCurrencyCode());
        invoice.taxes().forEach(this::tax);
        xml.open("ram:SpecifiedTradePaymentTerms");
        date("ram:DueDateDateTime", head.dueOn());
        xml.close()
                .open("ram:SpecifiedTradeSettlementHeaderMonetarySummation")
                .text("ram:LineTotalAmount", amount(head.net().amount()))
                .text("ram:TaxBasisTotalAmount", amount(head.net().amount()))
                .text(
                        "ram:TaxTotalAmount",
                        " currencyID=\"" + head.total().currency().getCurrencyCode() + "\"",
                        amount(head.tax().amount()))
                .text("ram:GrandTotalAmount", amount(head.total().amount()))
                .text("ram:DuePayableAmount", amount(head.total().amount()))
                .close();
        if (note) {
            xml.open("ram:InvoiceReferencedDocument")
                    .text("ram:IssuerAssignedID", head.corrects().orElseThrow())
                    .close();
        }
        xml.close();
    }

    private void tax(TaxShare share) {
        xml.open("ram:ApplicableTradeTax")
                .text("ram:CalculatedAmount", amount(share.amount()))
                .text("ram:TypeCode", "VAT");
        reason(share.treatment()).ifPresent(reason -> xml.text("ram:ExemptionReason", reason));
        xml.text("ram:BasisAmount", amount(share.base()))
                .text("ram:CategoryCode", share.treatment().code())
                .text("ram:RateApplicablePercent", rate(share.rate()))
                .close();
    }

    private static Optional<String> reason(Treatment treatment) {
        return switch (treatment) {
            case TAXED, ZERO -> Optional.empty();
            case NONE -> Optional.of("Not subject to VAT");
            case EXEMPT -> Optional.of("Exempt from VAT");
            case EXPORT -> Optional.of("Export outside the EU, Article 146 of Directive 2006/112/EC");
            case REVERSE_CHARGE -> Optional.of("Intra-Community supply, Article 138 of Directive 2006/112/EC");
        };
    }

    /** The treatment of the share that has this line's rate. */
    private Treatment treatment(InvoiceLine line) {
        return invoice.taxes().stream()
                .filter(share -> share.rate().compareTo(line.taxRate()) == 0)
                .map(TaxShare::treatment)
                .findFirst()
                .orElse(Treatment.ZERO);
    }

    private void address(SellerAddress address) {
        xml.open("ram:PostalTradeAddress");
        address.postalCode().ifPresent(text -> xml.text("ram:PostcodeCode", text));
        address.line1().ifPresent(text -> xml.text("ram:LineOne", text));
        address.line2().ifPresent(text -> xml.text("ram:LineTwo", text));
        address.city().ifPresent(text -> xml.text("ram:CityName", text));
        xml.text("ram:CountryID", address.country());
        address.region().ifPresent(text -> xml.text("ram:CountrySubDivisionName", text));
        xml.close();
    }

    private void registration(Optional<String> number) {
        number.ifPresent(known -> xml.open("ram:SpecifiedTaxRegistration")
                .text("ram:ID", " schemeID=\"VA\"", known)
                .close());
    }

    private void date(String name, LocalDate day) {
        xml.open(name)
                .text("udt:DateTimeString", " format=\"102\"", DateTimeFormatter.BASIC_ISO_DATE.format(day))
                .close();
    }

    private static String price(InvoiceLine line) {
        return line.net()
                .divide(line.quantity(), PRICE_DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String amount(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String rate(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}
