package io.vitrine.core.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the wrong fields of one input, so that the caller sees all of them at once. */
public final class Checks {

    private final List<Problem.FieldError> errors = new ArrayList<>();

    /** Notes the field when the condition does not hold. */
    public Checks that(boolean holds, String field, String cure) {
        if (!holds) {
            errors.add(new Problem.FieldError(field, cure));
        }
        return this;
    }

    /** Notes a text that is missing, blank, too long, or holds what controls a device, turns the direction of reading, or is no
     * character at all. */
    public Checks text(@Nullable String value, int max, String field, String cure) {
        return that(
                value != null
                        && !value.isBlank()
                        && value.length() <= max
                        && value.codePoints().allMatch(Checks::harmless),
                field,
                cure);
    }

    private static boolean harmless(int c) {
        boolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        return !turns
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && c != 0xfffe
                && c != 0xffff;
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public List<Problem.FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Throws when a field was wrong. */
    public void raise() {
        if (failed()) {
            throw Problem.invalid(errors);
        }
    }
}
