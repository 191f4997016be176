package io.vitrine.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A guest who wants something and asks until there is an answer; every order is sent with one key. */
final class StubbornBuyer {

    private static final String CONTACT = "{\"email\":\"ana@buyer.example\",\"name\":\"Ana\"}";
    private static final String ADDRESS =
            "{\"name\":\"Ana\",\"line1\":\"Street 1\",\"city\":\"Berlin\",\"postalCode\":\"10115\",\"country\":\"DE\"}";
    private static final String SHIPPING = "{\"option\":\"standard\"}";
    private static final String PAY = "{\"payment\":{\"method\":\"SIMULATOR\"}}";

    private static final String CARD = "{\"payment\":{\"method\":\"CARD\",\"token\":\"tok_crash\"}}";

    private final Caller caller;

    StubbornBuyer(Caller caller) {
        this.caller = caller;
    }

    /** The order, or the refusal of the shop. */
    Caller.Reply buy(List<String> variants) throws BenchFailure {
        Optional<Caller.Reply> refused = Optional.empty();
        String cart = "";
        while (cart.isEmpty() && refused.isEmpty()) {
            Optional<Caller.Reply> opened = caller.once("POST", "/api/carts", "{}");
            String path = opened.filter(Caller.Reply::created)
                    .map(reply -> "/api/carts/" + reply.body().getString("id"))
                    .orElse("");
            if (!path.isEmpty()) {
                Optional<Caller.Reply> last = fill(path, variants);
                if (last.isPresent() && last.get().status() < 300) {
                    cart = path;
                } else {
                    refused = last;
                }
            }
            if (cart.isEmpty() && refused.isEmpty()) {
                Durations.pause(200);
            }
        }
        return refused.isPresent()
                ? refused.get()
                : order(cart, UUID.randomUUID().toString());
    }

    Caller.Reply order(String cart, String key) throws BenchFailure {
        return caller.until("POST", cart + "/checkout", PAY, key);
    }

    /** Pays elsewhere, by card; asks once and never comes back, whatever the answer. */
    Optional<Caller.Reply> leave(List<String> variants) throws BenchFailure {
        return caller.once("POST", ready(variants) + "/checkout", CARD);
    }

    /** A cart that only needs to be ordered; its path. */
    String ready(List<String> variants) throws BenchFailure {
        for (int tries = 0; tries < 1_000; tries++) {
            Optional<Caller.Reply> opened = caller.once("POST", "/api/carts", "{}");
            if (opened.isPresent()) {
                String path = "/api/carts/" + opened.get().body().getString("id");
                if (fill(path, variants).filter(reply -> reply.status() < 300).isPresent()) {
                    return path;
                }
            }
            Durations.pause(200);
        }
        throw new BenchFailure("A cart could not be filled");
    }

    /** The last answer; empty when one got lost, and with it what is in the cart. */
    private Optional<Caller.Reply> fill(String cart, List<String> variants) throws BenchFailure {
        Optional<Caller.Reply> last = Optional.empty();
        for (String variant : variants) {
            last = caller.once("POST", cart + "/lines", "{\"variant\":\"" + variant + "\",\"quantity\":1}");
            if (last.isEmpty() || last.get().status() >= 300) {
                return last;
            }
        }
        for (List<String> step :
                List.of(List.of("/contact", CONTACT), List.of("/address", ADDRESS), List.of("/shipping", SHIPPING))) {
            last = caller.once("PUT", cart + step.get(0), step.get(1));
            if (last.isEmpty() || last.get().status() >= 300) {
                return last;
            }
        }
        return last;
    }
}
