package io.vitrine.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The configuration given from outside, by the names the application uses: {@code vitrine.x.y} or VITRINE_X_Y. */
record Environment(Map<String, String> variables) {

    /** @return the value of a system property or of its environment variable; blank counts as absent */
    Optional<String> value(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name, variables.get(variable)))
                .filter(value -> !value.isBlank());
    }

    String required(String name, String when) throws StartupFailure {
        return value(name)
                .orElseThrow(() ->
                        new StartupFailure(name.toUpperCase(Locale.ROOT).replace('.', '_') + " must be set " + when));
    }
}
