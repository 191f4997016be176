package io.vitrine.ui.owner;

import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.approval.Reason;

/** Why something is done; the audit trail shows it. */
public final class ReasonField extends TextField {

    public ReasonField() {
        super("Reason");
        setHelperText("Shown in the audit trail");
        setMaxLength(Reason.MAX);
        setWidthFull();
    }
}
