package io.vitrine.identity.signin;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Too many passwords were guessed for this account: it is closed until its mailbox opens it. */
public record SignInLocked(AccountId account) implements DomainEvent {

    /** Name of the event. */
    public static final String TYPE = "account.sign-in-locked";

    public static SignInLocked of(OutboxEvent event) {
        return new SignInLocked(
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
