package io.vitrine.ui.operator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.support.AskSupport;
import io.vitrine.identity.support.SupportDesk;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Words;

/** Asks the owners of a business for a look inside. */
final class AskBox extends Div {

    private static final int REASON = 500;

    AskBox(BusinessView business, SupportDesk desk) {
        Complaint complaint = new Complaint();
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("The owners read it, and it stays in their log.");
        reason.setMaxLength(REASON);
        Select<Integer> hours = new Select<>();
        hours.setLabel("For");
        hours.setItems(1, 2, 4, 8, 24);
        hours.setItemLabelGenerator(count -> count == 1 ? "1 hour" : count + " hours");
        hours.setValue(1);
        Action ask = Action.primary("Ask the owners").does(() -> {
            if (Complaint.filled(reason, reason.getValue(), "Say why you need to look inside.")
                    && complaint.attempt(
                            () -> desk.ask(new AskSupport(business.id(), reason.getValue(), hours.getValue())))) {
                UI.getCurrent().navigate("operator/support");
            }
        });
        Div fields = new Div(
                complaint,
                Words.paragraph(
                        "You see nothing before an owner consents. Then you read and change nothing, and it ends by itself.",
                        "vt-sm",
                        "vt-mut"),
                reason,
                hours,
                new Div(ask));
        fields.addClassName("vt-fields");
        add(new Box("Ask for access to its data").padded(fields));
    }
}
