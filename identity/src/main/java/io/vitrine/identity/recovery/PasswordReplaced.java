package io.vitrine.identity.recovery;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The account has another password. */
record PasswordReplaced(AccountId account) implements DomainEvent {

    static final String TYPE = "password.replaced";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("account", account.toString()).build();
    }
}
