package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Where variants lie in a location. Bins are written so that their order is the way through it: {@code A-04-2}. */
@ApplicationScoped
public class StockBins {

    /** A variant in its bin. */
    public record Bin(VariantId variant, String sku, LocationId location, String bin) {}

    private static final String WRITTEN = "[A-Z0-9][A-Z0-9./-]{0,23}";

    private static final String BEFORE =
            "select bin from stock_bin where location_id = :location and variant_id = :variant for update";

    private static final String SET = """
            insert into stock_bin (location_id, variant_id, bin) values (:location, :variant, :bin)
            on conflict (location_id, variant_id) do update set bin = excluded.bin""";

    private static final String CLEAR = "delete from stock_bin where location_id = :location and variant_id = :variant";

    private static final String LIST = """
            select b.variant_id, v.sku, b.location_id, b.bin from stock_bin b join variant v on v.id = b.variant_id
            where b.location_id = :location and (b.bin collate "C", v.sku collate "C") > (:bin, :sku)
            order by b.bin collate "C", v.sku collate "C" limit :limit""";

    private static final String OF = "select location_id, bin from stock_bin where variant_id = :variant";

    @Inject
    Database database;

    @Inject
    Audit audit;

    /** Says where a variant lies; absent for nowhere in particular. */
    @Transactional
    public void put(VariantId variant, LocationId location, Optional<String> bin) {
        CurrentCall.permitAt(Permission.MANAGE_STOCK, Optional.of(location.value()));
        Optional<String> written = bin.map(text -> text.strip().toUpperCase(Locale.ROOT));
        if (written.filter(text -> !text.matches(WRITTEN)).isPresent()) {
            throw Problem.invalid(
                    "bin", "Use 1 to 24 letters, digits, dots, slashes and hyphens, such as A-04-2; null for none.");
        }
        Optional<String> before = before(variant, location);
        written.ifPresentOrElse(
                text -> run(SET, variant, location, Optional.of(text)),
                () -> run(CLEAR, variant, location, Optional.empty()));
        audit.record(new AuditEntry(
                "bin.set",
                "variant",
                variant.toString(),
                before.map(text -> facts(location, text)),
                Optional.of(facts(location, written.orElse("none"))),
                Optional.empty()));
    }

    /** The bins of a location along the way through it, from this place on. */
    @Transactional
    public List<Bin> list(LocationId location, String afterBin, String afterSku, int limit) {
        CurrentCall.permitAt(Permission.READ_STOCK, Optional.of(location.value()));
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("location", location.value())
                        .bind("bin", afterBin)
                        .bind("sku", afterSku)
                        .bind("limit", limit)
                        .map((row, context) -> new Bin(
                                new VariantId(row.getObject("variant_id", UUID.class)),
                                row.getString("sku"),
                                new LocationId(row.getObject("location_id", UUID.class)),
                                row.getString("bin")))
                        .list());
    }

    /** The bins of a variant, by location; where it lies nowhere in particular it is absent. */
    @Transactional
    public Map<LocationId, String> of(VariantId variant) {
        CurrentCall.permit(Permission.READ_STOCK);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF)
                        .bind("variant", variant.value())
                        .reduceRows(new HashMap<LocationId, String>(), (all, row) -> {
                            all.put(
                                    new LocationId(row.getColumn("location_id", UUID.class)),
                                    row.getColumn("bin", String.class));
                            return all;
                        }));
    }

    private Optional<String> before(VariantId variant, LocationId location) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(BEFORE)
                        .bind("location", location.value())
                        .bind("variant", variant.value())
                        .mapTo(String.class)
                        .findOne());
    }

    private void run(String sql, VariantId variant, LocationId location, Optional<String> bin) {
        try {
            database.tenant().useHandle(handle -> {
                var update = handle.createUpdate(sql)
                        .bind("location", location.value())
                        .bind("variant", variant.value());
                bin.ifPresent(text -> update.bind("bin", text));
                update.execute();
            });
        } catch (UnableToExecuteStatementException e) {
            throw e.getCause() instanceof SQLException failure ? Postings.refused(failure) : e;
        }
    }

    private static Map<String, String> facts(LocationId location, String bin) {
        return Map.of("location", location.toString(), "bin", bin);
    }
}
