package io.vitrine.core.approval;

import io.vitrine.core.access.Permission;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of command that may need a second person. A feature provides one as a CDI bean; commands of its kind are JSON
 * that the feature itself writes and reads.
 */
public interface CriticalAction {

    /** Stable name; stored with each pending command. */
    String kind();

    /** What its author must be allowed to do, when asking and still when the command is carried out. */
    Permission needs();

    /** The rules that its commands can fall under. */
    Set<CriticalRule> rules();

    /** The rule that this command falls under; empty when it is nothing critical. */
    Optional<CriticalRule> rule(JsonObject command);

    /** What would happen, as a sentence for whoever decides. */
    String describe(JsonObject command);

    /** Refuses with a {@code Problem} what cannot or may not be done; runs as the author, now and again at approval. */
    void check(JsonObject command);

    /**
     * Does it, as the author, in transactions of its own.
     *
     * @param reason why, for the trail
     * @return id of what came to be or was changed
     */
    String carryOut(JsonObject command, String reason);
}
