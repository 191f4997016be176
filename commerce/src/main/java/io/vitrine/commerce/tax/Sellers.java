package io.vitrine.commerce.tax;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.RecentSettings;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;

/** Who sells: the business as its documents name it on a day. */
@ApplicationScoped
public class Sellers {

    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private static final String AT = """
            select valid_from, legal_name, address, tax_number, tax_pack, region, prices_hold_tax from seller
            where valid_from <= :day order by valid_from desc limit 1""";
    private static final String SET = """
            insert into seller (id, valid_from, legal_name, address, tax_number, tax_pack, region, prices_hold_tax, created_at)
            values (:id, :from, :name, cast(:address as jsonb), :number, :pack, :region, :hold, :now)
            on conflict (valid_from) do update set legal_name = excluded.legal_name, address = excluded.address,
                tax_number = excluded.tax_number, tax_pack = excluded.tax_pack, region = excluded.region,
                prices_hold_tax = excluded.prices_hold_tax, created_at = excluded.created_at""";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final RecentSettings<Seller> recent = new RecentSettings<>();

    /** The seller of today for what a sale is reckoned with; known for up to a second without asking the database again. */
    @Transactional
    public Seller now() {
        LocalDate day = today();
        return recent.of(day, () -> at(day));
    }

    /** The seller of that day; while nothing was said, the business by its name and country, without tax. One statement. */
    @Transactional
    public Seller at(LocalDate day) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(AT)
                        .bind("day", day)
                        .map(Sellers::read)
                        .findOne())
                .orElseGet(() -> unsaid(CurrentCall.require().business()));
    }

    /** The seller of today, for who runs the shop. */
    @Transactional
    public Seller current() {
        CurrentCall.permit(Permission.MANAGE_STORE);
        return at(today());
    }

    /**
     * Says who sells from a day on; documents that were issued keep what they say.
     *
     * @throws Problem 422 for a day that has passed
     */
    @Transactional
    public Seller set(Seller seller) {
        CurrentCall.permitAt(Permission.MANAGE_STORE, Optional.empty());
        if (seller.validFrom().isBefore(today())) {
            throw Problem.invalid("validFrom", "Use today or a later day: what was sold before stays as it was.");
        }
        Seller before = at(seller.validFrom());
        recent.changed();
        write(seller);
        audit.record(new AuditEntry(
                "seller.changed",
                "seller",
                seller.validFrom().toString(),
                Optional.of(facts(before)),
                Optional.of(facts(seller)),
                Optional.empty()));
        return seller;
    }

    /** Today in the business's time zone. */
    public LocalDate today() {
        return clock.instant().atZone(CurrentCall.require().business().zone()).toLocalDate();
    }

    private void write(Seller seller) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("id", ids.next())
                        .bind("from", seller.validFrom())
                        .bind("name", seller.legalName())
                        .bind("address", seller.address().json().toString())
                        .bind("number", seller.taxNumber().orElse(null))
                        .bind("pack", seller.taxPack())
                        .bind("region", seller.region().orElse(null))
                        .bind("hold", seller.pricesHoldTax())
                        .bind("now", clock.instant())
                        .execute());
    }

    private static Map<String, String> facts(Seller seller) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("validFrom", seller.validFrom().toString());
        facts.put("taxPack", seller.taxPack());
        facts.put("pricesHoldTax", String.valueOf(seller.pricesHoldTax()));
        seller.taxNumber().ifPresent(number -> facts.put("taxNumber", number));
        seller.region().ifPresent(region -> facts.put("region", region));
        return facts;
    }

    private static Seller unsaid(Tenant business) {
        String pack = TaxPacks.of(business.country())
                .map(known -> known.country().toLowerCase(Locale.ROOT))
                .orElse(Seller.NO_PACK);
        return new Seller(
                ALWAYS,
                business.name(),
                SellerAddress.of(business.country()),
                Optional.empty(),
                pack,
                Optional.empty(),
                true);
    }

    private static Seller read(ResultSet row, StatementContext context) throws SQLException {
        try (JsonReader address = Json.createReader(new StringReader(row.getString("address")))) {
            return new Seller(
                    row.getObject("valid_from", LocalDate.class),
                    row.getString("legal_name"),
                    SellerAddress.read(address.readObject()),
                    Optional.ofNullable(row.getString("tax_number")),
                    row.getString("tax_pack"),
                    Optional.ofNullable(row.getString("region")),
                    row.getBoolean("prices_hold_tax"));
        }
    }
}
