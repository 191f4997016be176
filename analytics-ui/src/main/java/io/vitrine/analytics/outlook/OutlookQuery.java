package io.vitrine.analytics.outlook;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.Optional;

/**
 * What is to be looked ahead at.
 *
 * @param horizon how many days, 1 to 30, the open day included
 * @param location one location, or all of them when absent
 * @param product the SKU of one product, or all of them when absent
 */
public record OutlookQuery(OutlookMetric metric, int horizon, Optional<LocationId> location, Optional<String> product) {

    /** The farthest day. */
    public static final int FARTHEST = 30;

    public OutlookQuery {
        new Checks()
                .that(horizon >= 1 && horizon <= FARTHEST, "horizon", "Use 1 to 30 days.")
                .that(
                        product.isEmpty() || metric.ofProducts(),
                        "product",
                        "Orders are not counted by product: ask for units or net-sales.")
                .raise();
    }
}
