package io.vitrine.commerce.invoice.rest;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoicePage;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Issued;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.YearMonth;

/** Invoices and credit notes as JSON. */
final class InvoiceJson {

    private InvoiceJson() {}

    static JsonObject write(InvoicePage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.invoices().forEach(invoice -> data.add(summary(invoice)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    static JsonObject write(Issued issued) {
        return Json.createObjectBuilder()
                .add("id", issued.id().toString())
                .add("number", issued.number())
                .build();
    }

    static JsonObject write(Invoice invoice) {
        InvoiceSummary head = invoice.summary();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        invoice.lines().forEach(line -> lines.add(line(line, head)));
        JsonArrayBuilder taxes = Json.createArrayBuilder();
        invoice.taxes().forEach(share -> taxes.add(share(share, head)));
        JsonArrayBuilder notes = Json.createArrayBuilder();
        invoice.creditNotes().forEach(note -> notes.add(write(note)));
        JsonArrayBuilder allocations = Json.createArrayBuilder();
        invoice.allocations()
                .forEach(allocation -> allocations.add(Json.createObjectBuilder()
                        .add("source", allocation.source())
                        .add("amount", money(head.money(allocation.amount())))
                        .add("at", allocation.at().toString())));
        JsonObjectBuilder json = summary(head)
                .add("seller", invoice.seller().json())
                .add("billedTo", invoice.buyer().json())
                .add("paymentMethod", invoice.paymentMethod())
                .add("lines", lines)
                .add("taxes", taxes)
                .add("creditNotes", notes)
                .add("allocations", allocations);
        if (!invoice.reason().isEmpty()) {
            json.add("reason", invoice.reason());
        }
        invoice.correctsClosed()
                .ifPresent(month ->
                        json.add("correctsClosedPeriod", YearMonth.from(month).toString()));
        return json.build();
    }

    private static JsonObjectBuilder summary(InvoiceSummary invoice) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", invoice.id().toString())
                .add("kind", invoice.kind().name())
                .add("number", invoice.number());
        invoice.corrects().ifPresent(number -> json.add("corrects", number));
        json.add("order", TypeId.format("ord", invoice.order())).add("orderNumber", invoice.orderNumber());
        invoice.customer().ifPresent(id -> json.add("customer", TypeId.format("cus", id)));
        json.add("buyer", invoice.buyer())
                .add("issuedAt", invoice.issuedAt().toString())
                .add("issuedOn", invoice.issuedOn().toString())
                .add("dueOn", invoice.dueOn().toString())
                .add("net", money(invoice.net()))
                .add("tax", money(invoice.tax()))
                .add("total", money(invoice.total()));
        invoice.balance()
                .ifPresent(balance -> json.add("status", balance.status().name())
                        .add("paid", money(invoice.money(balance.paid())))
                        .add("credited", money(invoice.money(balance.credited())))
                        .add("outstanding", money(invoice.money(balance.outstanding()))));
        return json;
    }

    private static JsonObjectBuilder line(InvoiceLine line, InvoiceSummary head) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("line", line.number())
                .add("kind", line.kind().name());
        line.corrects().ifPresent(number -> json.add("corrects", number));
        json.add("sku", line.sku())
                .add("name", line.name())
                .add("quantity", line.quantity().stripTrailingZeros().toPlainString())
                .add(
                        "unitPrice",
                        Json.createObjectBuilder()
                                .add("amount", line.unitPrice().toPlainString())
                                .add("currency", head.total().currency().getCurrencyCode()))
                .add("discount", money(head.money(line.discount())))
                .add("net", money(head.money(line.net())))
                .add("taxRate", line.taxRate().stripTrailingZeros().toPlainString())
                .add("tax", money(head.money(line.tax())))
                .add("total", money(head.money(line.total())));
        line.taxCode().ifPresent(code -> json.add("taxCode", code));
        return json;
    }

    private static JsonObjectBuilder share(TaxShare share, InvoiceSummary head) {
        return Json.createObjectBuilder()
                .add("name", share.name())
                .add("treatment", share.treatment().name())
                .add("rate", share.rate().toPlainString())
                .add("base", money(head.money(share.base())))
                .add("amount", money(head.money(share.amount())));
    }

    static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
