package io.vitrine.ui.staff.settlements;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.vitrine.commerce.payment.Gateways;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentOffer;
import io.vitrine.commerce.settlement.SettlementDetails;
import io.vitrine.commerce.settlement.SettlementFormat;
import io.vitrine.commerce.settlement.Settlements;
import io.vitrine.commerce.settlement.TakeSettlement;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.FileField;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.util.List;
import java.util.Optional;

/** Sends a file, and says which of its rows cannot be read. */
final class SendBox extends Composite<Box> {

    private static final int MOST = 10 * 1024 * 1024;
    private static final String RULE = "Choose a CSV file of at most 10 MB.";

    private final transient Settlements settlements;
    private final Select<String> gateway = new Select<>();
    private final Select<String> columns = new Select<>();
    private final FileField file = new FileField(MOST, RULE, ".csv", ".txt");
    private final Div complaint = new Div();

    SendBox(Settlements settlements, Gateways gateways) {
        this.settlements = settlements;
        List<String> names = gateways.offered().stream()
                .filter(offer -> offer.method() == PaymentMethod.CARD)
                .map(PaymentOffer::gateway)
                .toList();
        gateway.setLabel("Gateway");
        gateway.setItems(names);
        gateway.setItemLabelGenerator(gateways::label);
        columns.setLabel("Columns");
        columns.setItems("The gateway's own", "Ours");
        columns.setValue("The gateway's own");
        names.stream().findFirst().ifPresent(gateway::setValue);
        Div fields = new Div(
                complaint,
                names.isEmpty()
                        ? Words.paragraph("Set up a gateway for cards first; its files are sent here then.")
                        : form());
        fields.addClassName("vt-fields");
        getContent().padded(fields);
    }

    @Override
    protected Box initContent() {
        return new Box("Send a file");
    }

    private Div form() {
        Div both = new Div(gateway, columns);
        both.addClassName("vt-row");
        Div actions = new Div(
                Action.primary("Send the file").does(this::send),
                CsvFile.link("Empty file with our columns", "settlement.csv", SendBox::template));
        actions.addClassName("vt-row");
        Div form = new Div(
                both,
                file,
                Words.paragraph(
                        "Stripe: payout reconciliation, itemised. PayPal: settlement report. Razorpay: settlement"
                                + " reconciliation. Any other: our columns.",
                        "vt-mut"),
                actions);
        form.addClassName("vt-fields");
        return form;
    }

    private void send() {
        complaint.removeAll();
        Optional<FileField.Chosen> chosen = file.chosen();
        if (chosen.isEmpty()) {
            complaint.add(Note.failed(Words.strong("No file yet. "), Words.span(RULE)));
            return;
        }
        try {
            SettlementDetails taken = settlements.take(new TakeSettlement(
                    gateway.getValue(),
                    columns.getValue().equals("Ours") ? Optional.of(SettlementFormat.GENERIC) : Optional.empty(),
                    Optional.of(chosen.get().name()),
                    chosen.get().content()));
            getUI().ifPresent(ui ->
                    ui.navigate("staff/settlements/" + taken.settlement().id()));
        } catch (Problem refused) {
            refused(refused);
        }
    }

    private void refused(Problem refused) {
        Div words = new Div(Words.strong("Nothing of the file was taken. "));
        if (refused.errors().isEmpty()) {
            words.add(Words.span(refused.detail()));
        }
        refused.errors().stream().limit(10).forEach(error -> words.add(new Div(where(error.field()) + error.cure())));
        if (refused.errors().size() > 10) {
            words.add(new Div("And more like these."));
        }
        complaint.add(Note.failed(words));
    }

    private static String where(String field) {
        return field.startsWith("rows[")
                ? "Row " + field.substring(5, field.indexOf(']')) + ", " + field.substring(field.indexOf('.') + 1)
                        + ": "
                : "";
    }

    private static void template(CsvFile csv) {
        csv.line("kind", "reference", "amount", "fee", "currency", "payout", "date");
    }
}
