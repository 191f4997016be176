package io.vitrine.ui.account;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import io.vitrine.core.problem.Problem;

/** Fields for what only one person knows; password managers fill them. */
final class Entries {

    private static final int PASSWORD = 128;
    private static final int CODE = 20;

    private Entries() {}

    static PasswordField password(String label, String autocomplete) {
        PasswordField field = new PasswordField(label);
        field.setMaxLength(PASSWORD);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    static TextField code(String label, String help) {
        TextField field = new TextField(label);
        field.setMaxLength(CODE);
        field.setHelperText(help);
        field.getElement().setAttribute("autocomplete", "one-time-code");
        return field;
    }

    static void clear(HasValidation... fields) {
        for (HasValidation field : fields) {
            field.setInvalid(false);
        }
    }

    /** Says at the field what is wrong, and goes there. */
    static void refuse(TextFieldBase<?, String> field, Problem problem) {
        field.setErrorMessage(
                problem.errors().isEmpty()
                        ? problem.title() + ". " + problem.detail()
                        : problem.errors().get(0).cure());
        field.setInvalid(true);
        field.focus();
    }
}
