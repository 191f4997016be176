package io.vitrine.identity.customer;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.session.SessionLife;
import java.time.Instant;

/**
 * A customer's browser that is signed in.
 *
 * @param device in plain words, such as {@code Chrome on Windows}
 * @param address it was opened from
 */
public record CustomerSession(
        SessionId id,
        CustomerAccount account,
        Instant opened,
        Instant lastActive,
        String device,
        String address,
        boolean secondFactor) {

    boolean goodAt(Instant now) {
        return SessionLife.good(opened, lastActive, SessionLife.IDLE, now);
    }

    /** The current call as the customer's. */
    public Call call() {
        return CurrentCall.require().as(account.actor());
    }
}
