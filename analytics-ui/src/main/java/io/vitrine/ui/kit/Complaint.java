package io.vitrine.ui.kit;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.problem.Problem;

/** The place of a form where it says why something was not done; empty while there is nothing to say. */
public final class Complaint extends Div {

    /** Does the work; a refusal is shown here. Whether it was done. */
    public boolean attempt(Runnable work) {
        removeAll();
        try {
            work.run();
            return true;
        } catch (Problem problem) {
            add(Note.failed(Words.strong(problem.title() + ". "), new Span(words(problem))));
            return false;
        }
    }

    /** Marks the field when it holds nothing; whether it holds something. */
    public static boolean filled(HasValidation field, String value, String cure) {
        field.setErrorMessage(cure);
        field.setInvalid(value.isBlank());
        return !value.isBlank();
    }

    private static String words(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().get(0).cure();
    }
}
