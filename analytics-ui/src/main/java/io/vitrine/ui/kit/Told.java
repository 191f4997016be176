package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place of a form where it says what became of it; what is wrong with a field it says at the field. */
public final class Told extends Div {

    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    /** Errors of this name are shown at this field. */
    public <C extends Component & HasValidation> Told at(String name, C field) {
        fields.put(name, field);
        return this;
    }

    /** Runs the work; a refusal is shown with its cure. */
    public void trying(Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            removeAll();
            work.run();
        } catch (Problem refused) {
            failed(refused);
        }
    }

    public void failed(Problem refused) {
        removeAll();
        if (atFields(refused.errors())) {
            return;
        }
        String cure = refused.errors().isEmpty()
                ? refused.detail()
                : refused.errors().get(0).cure();
        add(Note.failed(Words.strong(refused.title() + "."), new Span(" " + cure)));
    }

    /** Whether each error has its field; the first wrong one gets the keyboard's focus. */
    private boolean atFields(List<Problem.FieldError> errors) {
        List<Problem.FieldError> known = errors.stream()
                .filter(error -> fields.containsKey(error.field()))
                .toList();
        known.forEach(error -> Optional.ofNullable(fields.get(error.field())).ifPresent(field -> {
            field.setErrorMessage(error.cure());
            field.setInvalid(true);
        }));
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return !errors.isEmpty() && known.size() == errors.size();
    }

    public void done(String words) {
        removeAll();
        Note note = Note.done(new Span(words));
        note.getElement().setAttribute("role", "status");
        add(note);
    }
}
