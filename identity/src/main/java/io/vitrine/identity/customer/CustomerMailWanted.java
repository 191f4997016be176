package io.vitrine.identity.customer;

import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Somebody is to be written to about an account; nobody may have the account. */
record CustomerMailWanted(AccountId account, Kind kind) implements DomainEvent {

    static final String TYPE = "customer-account.mail-wanted";

    /** What the mail is about. */
    enum Kind {
        /** A link that confirms the mailbox. */
        CONFIRM,
        /** Somebody registered with an address that has an account. */
        KNOWN,
        RESET,
        LOCKED,
        /** The password was replaced. */
        REPLACED
    }

    static CustomerMailWanted of(OutboxEvent event) {
        return new CustomerMailWanted(
                AccountId.parseCustomer(event.payload().getString("account")).orElseThrow(),
                Kind.valueOf(event.payload().getString("kind")));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("account", account.toString())
                .add("kind", kind.name())
                .build();
    }
}
