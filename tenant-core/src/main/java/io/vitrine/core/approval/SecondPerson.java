package io.vitrine.core.approval;

import jakarta.json.JsonObject;

/** Where features ask for critical commands. Call it outside a transaction of the platform. */
public interface SecondPerson {

    /**
     * Carries the command out at once, or puts it before a second person.
     *
     * @param kind of the {@link CriticalAction}
     * @param reason why it is wanted, 1 to 300 characters
     * @throws io.vitrine.core.problem.Problem 403 when the caller may not do it, 422 without a reason, and whatever the
     *     action's own check refuses
     */
    Outcome ask(String kind, JsonObject command, String reason);
}
