package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the forms behind invitation links say what was wrong. */
final class Invited {

    private Invited() {}

    static Map<String, String> errors(Problem problem) {
        Map<String, String> errors = new LinkedHashMap<>();
        problem.errors().forEach(error -> errors.putIfAbsent(error.field(), error.cure()));
        return errors;
    }

    /** What concerns no field that can be seen. */
    static String notice(Problem problem) {
        Map<String, String> errors = errors(problem);
        if (errors.containsKey("token")) {
            return errors.get("token");
        }
        return errors.isEmpty() ? problem.title() + ". " + problem.detail() : "";
    }
}
