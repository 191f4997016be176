package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.commerce.invoice.Issued;
import io.vitrine.commerce.invoice.TakeBack;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes pieces of an invoice back with a credit note. The money is given back on the payment's page. */
final class CreditNoteForm extends Div {

    private final transient Invoices invoices;
    private final transient Invoice invoice;
    private final transient Map<InvoiceLine, IntegerField> pieces = new LinkedHashMap<>();
    private final TextField reason = new TextField("Reason");
    private final Div said = new Div();

    CreditNoteForm(Invoices invoices, Invoice invoice, Desk desk) {
        this.invoices = invoices;
        this.invoice = invoice;
        invoice.lines().forEach(line -> pieces.put(line, field(line)));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setHelperText("Printed on the credit note");
        Action all = new Action("Take everything back").small().does(this::everything);
        Div fields = new Div(reason, said, Action.primary("Issue credit note").does(this::issue));
        fields.addClassName("vt-fields");
        Div body = new Div(
                Words.paragraph(
                        "Write how many pieces of each line are taken back. An issued credit note stays for ever. Money is"
                                + " given back with a refund of the payment.",
                        "vt-sm",
                        "vt-mut"),
                all,
                fields);
        body.addClassNames("vt-body", "vt-stack4");
        add(
                new DataTable<InvoiceLine>("Lines to take back")
                        .column("Line", line -> {
                            Span both = new Span(line.name());
                            both.add(Words.span(line.sku(), "sub2"));
                            return both;
                        })
                        .figure("Billed", line -> desk.formats().quantity(line.quantity()))
                        .column("Take back", pieces::get, "num")
                        .rows(invoice.lines()),
                body);
    }

    private static IntegerField field(InvoiceLine line) {
        IntegerField field = new IntegerField();
        field.setAriaLabel("Pieces of " + line.name() + " to take back");
        field.setPlaceholder("0");
        field.setMin(0);
        field.setMax(line.quantity().intValue());
        field.setWidth("104px");
        return field;
    }

    private void everything() {
        pieces.forEach((line, field) -> field.setValue(line.quantity().intValue()));
    }

    private void issue() {
        List<TakeBack.Piece> wanted = new ArrayList<>();
        Told told = new Told().at("reason", reason);
        pieces.forEach((line, field) -> Optional.ofNullable(field.getValue())
                .filter(count -> count != 0)
                .ifPresent(count -> {
                    told.at("lines[" + wanted.size() + "].quantity", field);
                    wanted.add(new TakeBack.Piece(line.number(), count));
                }));
        said.removeAll();
        said.add(told);
        told.trying(() -> {
            Issued note = invoices.takeBack(invoice.summary().id(), new TakeBack(wanted, reason.getValue()));
            Address.of(InvoicesState.PATH + "/" + note.id()).open();
            Saved.say("Credit note " + note.number() + " issued");
        });
    }
}
