package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.own.Reassurance;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Words;

/** Asks who has been signed in for a while to show once more who it is. */
final class ReassureBox extends Composite<Box> {

    private final transient Reassurance reassurance;
    private final transient Shown session;
    private final PasswordField password = Entries.password("Password", "current-password");
    private final TextField code =
            Entries.code("Code", "The six digits that your app shows now, or one of your recovery codes.");

    ReassureBox(Reassurance reassurance, Shown session, boolean secondFactor) {
        this.reassurance = reassurance;
        this.session = session;
        code.setVisible(secondFactor);
        Div form = new Div(
                Words.paragraph(
                        "You signed in a while ago. Second factors can be changed after you have shown this.",
                        "vt-mut"),
                password,
                code,
                new Action("Go on").does(this::show));
        form.addClassNames("vt-form");
        getContent().padded(form);
    }

    @Override
    protected Box initContent() {
        return new Box("Is it still you?");
    }

    private void show() {
        Entries.clear(password, code);
        try {
            boolean shown = reassurance.show(password.getValue(), code.getValue());
            session.again(shown);
            UI.getCurrent().getPage().reload();
        } catch (Problem problem) {
            Entries.refuse(problem.errors().isEmpty() && code.isVisible() ? code : password, problem);
        }
    }
}
