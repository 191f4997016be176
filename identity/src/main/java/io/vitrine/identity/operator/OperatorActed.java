package io.vitrine.identity.operator;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.identity.account.AccountId;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/**
 * An operator did something that concerns a business: it goes into the business's own trail and to its owners.
 *
 * @param action as the trail names it, such as {@code business.suspended}
 * @param object what it was done to
 */
public record OperatorActed(
        String action,
        AccountId operator,
        String name,
        String objectType,
        String object,
        String reason,
        String requestId,
        String origin)
        implements DomainEvent {

    static final String TYPE = "operator.acted";

    /** By the operator of the call. */
    public static OperatorActed by(Call call, String action, String objectType, Object object, String reason) {
        Actor actor = call.actor();
        return new OperatorActed(
                action,
                new AccountId(actor.id().orElseThrow()),
                actor.name(),
                objectType,
                object.toString(),
                reason,
                call.requestId(),
                call.origin());
    }

    static OperatorActed of(OutboxEvent event) {
        JsonObject facts = event.payload();
        return new OperatorActed(
                facts.getString("action"),
                AccountId.parse(facts.getString("operator")).orElseThrow(),
                facts.getString("name"),
                facts.getString("objectType"),
                facts.getString("object"),
                facts.getString("reason"),
                facts.getString("requestId"),
                facts.getString("origin"));
    }

    /** The call as it was, in the business that it concerned; it may do nothing there but leave its event. */
    Call callIn(Call business) {
        Actor actor = Actor.person(operator.value(), name, Access.NONE);
        return new Call(business.tenant(), actor, requestId, origin);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public JsonObject payload() {
        return Json.createObjectBuilder()
                .add("action", action)
                .add("operator", operator.toString())
                .add("name", name)
                .add("objectType", objectType)
                .add("object", object)
                .add("reason", reason)
                .add("requestId", requestId)
                .add("origin", origin)
                .build();
    }
}
