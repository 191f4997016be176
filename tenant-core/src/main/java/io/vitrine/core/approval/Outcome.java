package io.vitrine.core.approval;

import java.time.Instant;
import java.util.Optional;

/** What became of a command that was asked for. */
public sealed interface Outcome {

    /**
     * It was carried out.
     *
     * @param result id of what came to be or was changed
     * @param note why no second person was asked although the rule says so
     */
    record Done(String result, Optional<String> note) implements Outcome {}

    /** It waits for a second person and lapses at the end. */
    record Waiting(ApprovalId approval, Instant until) implements Outcome {}
}
