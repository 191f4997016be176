package io.vitrine.identity.dualcontrol;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.approval.ApprovalId;
import io.vitrine.core.approval.CriticalAction;
import io.vitrine.core.approval.CriticalRule;
import io.vitrine.core.approval.Outcome;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.approval.SecondPerson;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides whether a command is carried out at once or waits for a second person. */
@ApplicationScoped
class DualControl implements SecondPerson {

    private static final String ALONE = "Nobody else here could be the second person, so it was done at once";

    @Inject
    Actions actions;

    @Inject
    TwoPersonRules rules;

    @Inject
    Deciders deciders;

    @Inject
    ApprovalStore store;

    @Inject
    Emergencies emergencies;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "vitrine.approval.days", defaultValue = "7")
    int days;

    @Override
    public Outcome ask(String kind, JsonObject command, String reason) {
        CriticalAction action = actions.named(kind);
        CurrentCall.permit(action.needs());
        String why = Reason.require(reason);
        check(action, command);
        Optional<CriticalRule> rule = action.rule(command).filter(rules::required);
        if (rule.isEmpty()) {
            return new Outcome.Done(action.carryOut(command, why), Optional.empty());
        }
        Call call = CurrentCall.require();
        AccountId author = author(call.actor());
        if (!deciders.existBeside(author, rule.get(), call.business().id())) {
            return new Outcome.Done(action.carryOut(command, why + " (" + ALONE + ")"), Optional.of(ALONE));
        }
        Optional<Emergency> emergency =
                emergencies.running(author).filter(open -> rule.get().inEmergency());
        return emergency.isPresent()
                ? alone(action, rule.get(), command, why, author, emergency.get())
                : waiting(kind, rule.get(), command, why, author);
    }

    private Outcome alone(
            CriticalAction action,
            CriticalRule rule,
            JsonObject command,
            String why,
            AccountId author,
            Emergency open) {
        String result = action.carryOut(command, why + " (in emergency " + open.id() + ")");
        Approval done = approval(action.kind(), rule, command, why, author, Approval.State.EMERGENCY, result);
        store.note(CurrentCall.require().business().id(), done, open.id().value());
        return new Outcome.Done(result, Optional.of("Done in an emergency; somebody else reviews it afterwards"));
    }

    private Outcome waiting(String kind, CriticalRule rule, JsonObject command, String why, AccountId author) {
        Approval asked = approval(kind, rule, command, why, author, Approval.State.PENDING, "");
        store.ask(CurrentCall.require().business(), asked);
        return new Outcome.Waiting(asked.id(), asked.expiresAt());
    }

    private Approval approval(
            String kind,
            CriticalRule rule,
            JsonObject command,
            String why,
            AccountId author,
            Approval.State state,
            String outcome) {
        Instant now = clock.instant();
        return new Approval(
                new ApprovalId(ids.next()),
                kind,
                rule,
                command,
                why,
                author,
                now,
                now.plus(Duration.ofDays(days)),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(outcome).filter(text -> !text.isEmpty()));
    }

    private static void check(CriticalAction action, JsonObject command) {
        try {
            action.check(command);
        } catch (ClassCastException wrongShape) {
            throw Problem.invalid("command", "Send the fields that this action takes, each of its kind.");
        }
    }

    private static AccountId author(Actor actor) {
        return actor.id()
                .map(AccountId::new)
                .orElseThrow(() -> Problem.of(403, "people-only", "Only people ask for this", "Sign in yourself."));
    }
}
