package io.vitrine.identity.recovery;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Somebody says that this account's password is forgotten; nobody may have the account. */
record ResetRequested(AccountId account) implements DomainEvent {

    static final String TYPE = "password-reset.requested";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder().add("account", account.toString()).build();
    }
}
