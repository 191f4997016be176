package io.vitrine.commerce.fulfilment;

import java.util.Set;

/** A provider of carriers that this product speaks with; a bean of its own. */
public interface CarrierKind {

    /** Name in tables and addresses, such as {@code easypost}. */
    String name();

    /** As people read it. */
    String label();

    /** Settings that it needs and everybody of the business may read. */
    Set<String> settings();

    /** Of them those that it cannot do without. */
    Set<String> required();

    /** Settings that it needs and nobody reads again. */
    Set<String> secrets();

    /** The provider with the business's account. */
    Carrier open(CarrierAccount account);
}
