package io.vitrine.analytics.value;

import io.vitrine.analytics.metric.Facet;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How people call the parts of a figure. */
@ApplicationScoped
class PartLabels {

    private static final String LOCATIONS = "select cast(id as text) as key, name from location";
    private static final String COLLECTIONS = "select cast(id as text) as key, name from collection";
    private static final String PRODUCTS = "select sku as key, name from sold_product where sku = any(:keys)";

    @Inject
    Database database;

    /** Names by key, of those that have one. */
    Map<String, String> of(Facet by, Collection<String> keys) {
        return switch (by) {
            case LOCATION -> read(LOCATIONS, keys);
            case CATEGORY -> outside() ? Map.of() : read(COLLECTIONS, keys);
            case PRODUCT -> read(PRODUCTS, keys);
            case DAY, WEEK, MONTH, QUARTER, YEAR, CHANNEL, GROUP, COUNTRY, METHOD -> Map.of();
        };
    }

    /** The key as it is written in addresses. */
    static String key(Facet by, String key) {
        return switch (by) {
            case LOCATION -> key.isEmpty() ? key : new LocationId(UUID.fromString(key)).toString();
            case CATEGORY -> key.isEmpty() ? key : TypeId.format("col", UUID.fromString(key));
            case DAY, WEEK, MONTH, QUARTER, YEAR, PRODUCT, CHANNEL, GROUP, COUNTRY, METHOD -> key;
        };
    }

    /** What is said where nobody gave a name. */
    static String otherwise(Facet by, String key) {
        if (key.isEmpty()) {
            return by == Facet.COUNTRY ? "Unknown" : "None";
        }
        return by == Facet.CHANNEL ? key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT) : key;
    }

    /** The catalogue is not part of what people from outside see. */
    private static boolean outside() {
        return CurrentCall.require().actor().access().external();
    }

    private Map<String, String> read(String sql, Collection<String> keys) {
        Map<String, String> names = new HashMap<>();
        database.figures()
                .useHandle(handle -> handle.createQuery(sql)
                        .configure(
                                org.jdbi.v3.core.statement.SqlStatements.class,
                                statements -> statements.setUnusedBindingAllowed(true))
                        .bind("keys", keys.toArray(String[]::new))
                        .map((row, context) -> names.put(row.getString("key"), row.getString("name")) == null)
                        .list());
        return names;
    }
}
