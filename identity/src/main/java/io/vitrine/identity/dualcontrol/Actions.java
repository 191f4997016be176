package io.vitrine.identity.dualcontrol;

import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** The critical actions that exist. */
@ApplicationScoped
class Actions {

    @Inject
    @Any
    Instance<CriticalAction> all;

    CriticalAction named(String kind) {
        return all.stream()
                .filter(action -> action.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("action", "There is no such action."));
    }

    /** The rules that some action falls under, in the order of the list. */
    List<CriticalRule> rules() {
        return all.stream()
                .flatMap(action -> action.rules().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
