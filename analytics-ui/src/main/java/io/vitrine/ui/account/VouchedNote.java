package io.vitrine.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.ui.kit.Note;

/** Stands in place of what belongs to the account while only the business's provider says who the person is. */
final class VouchedNote extends Div {

    VouchedNote() {
        addClassName("vt-after-head");
        add(Note.info(new Span("You came in through the provider of "
                + CurrentCall.require().business().name()
                + ". What belongs to your account, over all your businesses, is shown and changed after a sign-in with your"
                + " own password or passkey.")));
    }

    static boolean applies() {
        return CurrentCall.require().actor().vouched();
    }
}
