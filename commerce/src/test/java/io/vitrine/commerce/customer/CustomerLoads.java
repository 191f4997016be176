package io.vitrine.commerce.customer;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.time.Clock;

/** Makes the front door without a container. */
public final class CustomerLoads {

    private CustomerLoads() {}

    public static CustomerLoad on(Database database, Ids ids, Clock clock) {
        return new CustomerLoad(database, ids, clock);
    }
}
