package io.vitrine.commerce.printing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.invoice.TakeBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Mustang, whose business it is, finds nothing to blame in what Spanish sellers send: neither in the PDF nor in the invoice. */
class FacturXTest {

    @TempDir
    Path folder;

    @Test
    void aConsumersInvoiceIsValid() throws IOException {
        InvoiceShop shop = InvoiceShop.inSpain("ES");
        valid(shop, shop.issue(shop.order("CARD", "3 x 19.99 Alpargata", "7 x 0.35 Lace", "1 x 249.50 Saddle")));
    }

    @Test
    void aBusinesssInvoiceWithReverseChargeAndItsCreditNoteAreValid() throws IOException {
        InvoiceShop shop = InvoiceShop.inSpain("DE").forCompany("Schuhhaus GmbH", "DE136695976");
        UUID order = shop.order("TRANSFER", "40 x 19.90 Alpargata");
        InvoiceId invoice = shop.issue(order);
        valid(shop, invoice);
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 3)), "Wrong size"));
        shop.refunded(order, UUID.randomUUID(), "200.00");
        valid(shop, shop.invoice(invoice).creditNotes().get(1).id());
    }

    @Test
    void whatCarriesNoInvoiceForMachinesIsNotTakenForOne() throws IOException {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        Path file = folder.resolve("none.pdf");
        InvoiceId id = shop.issue(shop.order("CARD", "1 x 10 Boot"));
        Files.write(file, PrintedInvoice.of(new Outgoing(shop.invoice(id), true)));
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        validator.validate(file.toString());
        assertFalse(validator.wasCompletelyValid());
    }

    private void valid(InvoiceShop shop, InvoiceId id) throws IOException {
        Path file = folder.resolve(id + ".pdf");
        Files.write(file, PrintedInvoice.of(new Outgoing(shop.invoice(id), true)));
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        String report = validator.validate(file.toString());
        assertTrue(validator.wasCompletelyValid(), report);
    }
}
