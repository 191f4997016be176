package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes messages of carriers about parcels: each once, and in whatever order. What a message says counts only when nothing that
 * happened later was told before. Outside of transactions.
 */
@ApplicationScoped
public class Tracking {

    @Inject
    Carriers carriers;

    @Inject
    TrackingStep step;

    /** @throws Problem 404 for a carrier that is not set up, 400 for a message that is not proved */
    public void receive(String name, CarrierCall message) {
        Carrier carrier = carriers.named(name).orElseThrow(() -> Problem.notFound("carrier"));
        carrier.read(message)
                .ifPresent(news -> CurrentCall.run(
                        CurrentCall.require().as(Actor.system("carrier-" + name)), () -> step.enter(name, news)));
    }
}
