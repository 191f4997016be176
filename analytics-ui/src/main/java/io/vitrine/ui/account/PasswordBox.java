package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.recovery.PasswordChange;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.util.Optional;

/** Changes the password for who knows it. */
final class PasswordBox extends Composite<Box> {

    private final transient PasswordChange change;
    private final PasswordField current = Entries.password("Current password", "current-password");
    private final PasswordField next = Entries.password("New password", "new-password");
    private final Checkbox everywhere = new Checkbox("Sign out everywhere else, programs included", true);
    private final Div outcome = new Div();

    PasswordBox(PasswordChange change, boolean secondFactor) {
        this.change = change;
        next.setHelperText(PasswordRules.rule(secondFactor));
        Action save = new Action("Change the password").does(this::save);
        Div form = new Div(current, next, everywhere, outcome, save);
        form.addClassNames("vt-form");
        getContent().padded(form);
    }

    @Override
    protected Box initContent() {
        return new Box("Password");
    }

    private void save() {
        outcome.removeAll();
        Entries.clear(current, next);
        try {
            change.change(
                    OwnAccount.id(),
                    current.getValue(),
                    next.getValue(),
                    everywhere.getValue(),
                    Optional.of(Here.session().id()));
            current.clear();
            next.clear();
            outcome.add(Note.done(Words.span("The password is changed.")));
        } catch (Problem problem) {
            boolean aboutCurrent =
                    problem.errors().stream().anyMatch(error -> error.field().equals("current"));
            Entries.refuse(aboutCurrent ? current : next, problem);
        }
    }
}
