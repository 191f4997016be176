package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers that people typed. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Numbers() {}

    /** @param name of the field, for what is wrong with it */
    static Optional<BigDecimal> decimal(TextField field, String name) {
        return typed(field, DECIMAL, name, "Write a number, such as 12.50.")
                .map(text -> new BigDecimal(text.replace(',', '.')));
    }

    static Optional<Integer> whole(TextField field, String name) {
        return typed(field, WHOLE, name, "Write a whole number.").map(Integer::valueOf);
    }

    private static Optional<String> typed(TextField field, Pattern kind, String name, String cure) {
        String text = field.getValue().strip();
        if (!text.isEmpty() && !kind.matcher(text).matches()) {
            throw Problem.invalid(name, cure);
        }
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
