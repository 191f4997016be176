package io.vitrine.ui.operator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.operator.Businesses;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Words;
import java.util.function.Consumer;

/** Closes a business, or opens it again; says what that does before it is done. */
final class StateBox extends Div {

    private static final int REASON = 500;

    StateBox(BusinessView business, Businesses businesses, Consumer<TenantId> done) {
        boolean suspended = business.suspended();
        if (!suspended && !business.status().equals("ACTIVE")) {
            return;
        }
        Complaint complaint = new Complaint();
        TextArea reason = new TextArea("Reason");
        reason.setHelperText("Every owner gets it by mail, and it stands in both logs.");
        reason.setMaxLength(REASON);
        String verb = (suspended ? "Resume " : "Suspend ") + business.name();
        Action action = suspended ? new Action(verb) : Action.grave(verb);
        action.does(() -> {
            if (Complaint.filled(reason, reason.getValue(), "Say why.")
                    && complaint.attempt(() -> change(business, businesses, reason.getValue()))) {
                done.accept(business.id());
            }
        });
        String effect = suspended
                ? "Its people can sign in again, each anew, and its addresses answer as before."
                : "Everybody is signed out, nobody can sign in, and its addresses answer that it is closed. Nothing is"
                        + " deleted. You can resume it at any time.";
        Div fields = new Div(complaint, Words.paragraph(effect, "vt-sm", "vt-mut"), reason, new Div(action));
        fields.addClassName("vt-fields");
        add(new Box(suspended ? "Resume" : "Suspend").padded(fields));
    }

    private static void change(BusinessView business, Businesses businesses, String reason) {
        if (business.suspended()) {
            businesses.resume(business.id(), reason);
        } else {
            businesses.suspend(business.id(), reason);
        }
    }
}
