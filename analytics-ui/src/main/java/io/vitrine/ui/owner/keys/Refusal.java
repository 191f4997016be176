package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import io.vitrine.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the cure below the field that needs it, and the keyboard into the first. */
final class Refusal {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final HasValidation first;

    /** @param field takes what belongs to no other */
    <C extends Component & HasValidation> Refusal(String name, C field) {
        first = field;
        fields.put(name, field);
    }

    <C extends Component & HasValidation> Refusal field(String name, C field) {
        fields.put(name, field);
        return this;
    }

    void clear() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    void show(Problem problem) {
        if (problem.errors().isEmpty()) {
            mark(first, problem.detail());
        }
        problem.errors().forEach(error -> mark(field(error.field()), error.cure()));
        fields.values().stream()
                .filter(field -> ((HasValidation) field).isInvalid())
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }

    private HasValidation field(String name) {
        return fields.get(name) instanceof HasValidation known ? known : first;
    }

    private static void mark(HasValidation field, String cure) {
        field.setErrorMessage(cure);
        field.setInvalid(true);
    }
}
