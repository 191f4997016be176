package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes the states of lots, and what was found. */
@Dependent
class LotWrites {

    private final Database database;
    private final Ids ids;

    @Inject
    LotWrites(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Nobody changes stock of the lot's variant until the running transaction ends. */
    void lock(LotId id) {
        database.tenant()
                .useHandle(handle -> handle.createQuery(LotSql.LOCK)
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .list());
    }

    /** Whether it was in that state until now. */
    boolean move(LotId id, LotState before, LotState after, String reason) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(LotSql.MOVE)
                                .bind("id", id.value())
                                .bind("before", before.name())
                                .bind("state", after.name())
                                .bind("reason", reason)
                                .execute()
                        == 1);
    }

    void add(LotId id, LotCheck.Result result, String note, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(LotSql.ADD_CHECK)
                        .bind("id", ids.next())
                        .bind("lot", id.value())
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("result", result.name())
                        .bind("note", note)
                        .bind("actor", CurrentCall.require().actor().key())
                        .execute());
    }

    /** Whether that is new. */
    boolean track(VariantId variant, boolean tracked) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(LotSql.TRACK)
                                .bind("id", variant.value())
                                .bind("tracked", tracked)
                                .execute()
                        == 1);
    }

    boolean known(VariantId variant) {
        return follows(variant).isPresent();
    }

    /** Whether its lots are followed; absent when there is no such variant. */
    Optional<Boolean> follows(VariantId variant) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LotSql.KNOWN)
                        .bind("id", variant.value())
                        .mapTo(Boolean.class)
                        .findOne());
    }
}
