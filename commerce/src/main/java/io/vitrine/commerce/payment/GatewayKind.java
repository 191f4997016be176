package io.vitrine.commerce.payment;

import java.util.Optional;
import java.util.Set;

/** A kind of gateway that this product speaks with; a bean of its own. */
public interface GatewayKind {

    /** Name in tables, accounts and addresses, such as {@code stripe}. */
    String name();

    /** As people read it. */
    String label();

    /** What customers pay with there, as they read it. */
    default String means() {
        return "Card";
    }

    /** How customers pay through it. */
    PaymentMethod method();

    /** Whether this server can reach it at all. */
    default boolean reachable() {
        return true;
    }

    /** Whether an address alone leads customers to a page of its own, where they pay without fields on ours. */
    default boolean leadsOn() {
        return false;
    }

    /** Whether it works for a business that has set nothing up. */
    boolean readyMade();

    /** Settings that it needs and everybody of the business may read. */
    Set<String> settings();

    /** Settings that it needs and nobody reads again. */
    Set<String> secrets();

    /** What is wrong with these settings, in words, such as live keys among those for trying out. */
    default Optional<String> objection(Credentials credentials) {
        return Optional.empty();
    }

    /** The gateway with the business's settings. */
    Gateway open(Credentials credentials);
}
