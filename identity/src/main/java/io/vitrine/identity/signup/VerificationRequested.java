package io.vitrine.identity.signup;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A business waits for this account's mailbox to be confirmed. */
record VerificationRequested(AccountId account) implements DomainEvent {

    static final String TYPE = "owner.verification-requested";

    static VerificationRequested of(OutboxEvent event) {
        return new VerificationRequested(
                AccountId.parse(event.payload().getString("account")).orElseThrow());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("account", account.toString()).build();
    }
}
