package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Labels of parcels, and what they need to know. */
@ApplicationScoped
class LabelRows {

    private static final String PARCEL = """
            select s.id, s.order_id, s.location_id, o.number, d.address::text as address, d.contact::text as contact,
                   d.shipping_option, l.announced, l.carrier,
                   coalesce((select sum(coalesce(v.weight_grams, 0) * sl.quantity) from shipment_line sl
                             join order_line_detail t on t.order_id = s.order_id and t.line_no = sl.line_no
                             join variant v on v.id = t.variant_id where sl.shipment_id = s.id), 0)::bigint as grams
            from shipment s join sales_order o on o.id = s.order_id join order_detail d on d.order_id = s.order_id
            left join shipment_label l on l.shipment_id = s.id
            where s.id = :id""";
    private static final String LABEL = """
            select s.carrier, s.tracking, l.service, l.cost, l.currency, l.pdf
            from shipment_label l join shipment s on s.id = l.shipment_id where l.shipment_id = :id and l.pdf is not null""";
    private static final String ANNOUNCE = """
            insert into shipment_label (shipment_id, carrier, announced, created_at) values (?, ?, ?, ?)
            on conflict (shipment_id) do nothing""";
    private static final String BOUGHT = """
            update shipment_label set service = ?, cost = ?, currency = ?, pdf = ?, bought_at = ?
            where shipment_id = ? and pdf is null""";
    private static final String TRACKED = "update shipment set carrier = ?, tracking = ? where id = ?";

    @Inject
    Database database;

    Optional<SentParcel> parcel(UUID shipment) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PARCEL)
                        .bind("id", shipment)
                        .map(LabelRows::parcel)
                        .findOne());
    }

    Optional<CarrierLabel> label(UUID shipment) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LABEL)
                        .bind("id", shipment)
                        .map(LabelRows::label)
                        .findOne());
    }

    void announced(UUID shipment, String carrier, String announced, Instant now) {
        database.tenant().useHandle(handle -> handle.execute(ANNOUNCE, shipment, carrier, announced, utc(now)));
    }

    /** @return whether it was not there yet */
    boolean bought(UUID shipment, BoughtLabel label, Instant now) {
        return database.tenant().withHandle(handle -> {
            int changed = handle.execute(
                    BOUGHT,
                    label.service(),
                    label.cost().amount(),
                    label.cost().currency().getCurrencyCode(),
                    label.pdf().content(),
                    utc(now),
                    shipment);
            if (changed == 1) {
                handle.execute(TRACKED, label.carrier(), label.tracking(), shipment);
            }
            return changed == 1;
        });
    }

    private static SentParcel parcel(ResultSet row, StatementContext context) throws SQLException {
        return new SentParcel(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getObject("location_id", UUID.class),
                row.getString("number"),
                address(json(row.getString("address")), json(row.getString("contact"))),
                row.getLong("grams"),
                row.getString("shipping_option"),
                Optional.ofNullable(row.getString("announced")),
                Optional.ofNullable(row.getString("carrier")));
    }

    private static PostalAddress address(JsonObject address, JsonObject contact) {
        return new PostalAddress(
                address.getString("name", ""),
                address.getString("line1", ""),
                address.getString("line2", ""),
                address.getString("city", ""),
                address.getString("region", ""),
                address.getString("postalCode", ""),
                address.getString("country", ""),
                contact.getString("phone", ""));
    }

    private static CarrierLabel label(ResultSet row, StatementContext context) throws SQLException {
        @Nullable BigDecimal cost = row.getBigDecimal("cost");
        return new CarrierLabel(
                row.getString("carrier"),
                row.getString("service"),
                row.getString("tracking"),
                cost == null
                        ? Optional.empty()
                        : Optional.of(Money.of(cost, Currency.getInstance(row.getString("currency")))),
                new LabelPdf(row.getBytes("pdf")));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
