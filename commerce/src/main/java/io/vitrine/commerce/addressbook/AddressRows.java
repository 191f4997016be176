package io.vitrine.commerce.addressbook;

import io.vitrine.commerce.cart.Address;
import io.vitrine.commerce.cart.CartJson;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of addresses and profiles; every statement names the account. */
@ApplicationScoped
class AddressRows {

    private static final String LIST = """
            select id, kind, address::text as address, chosen from customer_address
            where account_id = :account order by chosen desc, created_at, id""";

    private static final String LOCK = "select id from customer_account where id = :account for no key update";

    private static final String ADD = """
            insert into customer_address (id, account_id, kind, address, chosen, created_at, updated_at)
            values (:id, :account, :kind, cast(:address as jsonb), :chosen, :now, :now)""";

    private static final String CHANGE = """
            update customer_address set kind = :kind, address = cast(:address as jsonb), chosen = chosen or :chosen, updated_at = :now
            where id = :id and account_id = :account""";

    private static final String UNCHOOSE =
            "update customer_address set chosen = false where account_id = :account and chosen and id <> :id";

    private static final String REMOVE = "delete from customer_address where id = :id and account_id = :account";

    private static final String PROFILE =
            "select phone, company, tax_number from customer_profile where account_id = :account";

    private static final String SAY = """
            insert into customer_profile (account_id, phone, company, tax_number, updated_at)
            values (:account, :phone, :company, :number, :now)
            on conflict (account_id) do update set phone = excluded.phone, company = excluded.company,
                tax_number = excluded.tax_number, updated_at = excluded.updated_at""";

    @Inject
    Database database;

    List<SavedAddress> list(UUID account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** Two changes of one book wait for each other. */
    void lock(UUID account) {
        database.tenant()
                .useHandle(handle -> handle.createQuery(LOCK)
                        .bind("account", account)
                        .mapTo(UUID.class)
                        .list());
    }

    void add(UUID account, SavedAddress saved, Instant now) {
        unchoose(account, saved);
        database.tenant()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", saved.id().value())
                        .bind("account", account)
                        .bind("kind", saved.kind().name())
                        .bind("address", json(saved.address()))
                        .bind("chosen", saved.chosen())
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    boolean change(UUID account, SavedAddress saved, Instant now) {
        unchoose(account, saved);
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(CHANGE)
                                .bind("id", saved.id().value())
                                .bind("account", account)
                                .bind("kind", saved.kind().name())
                                .bind("address", json(saved.address()))
                                .bind("chosen", saved.chosen())
                                .bind("now", now.atOffset(ZoneOffset.UTC))
                                .execute()
                        == 1);
    }

    boolean remove(UUID account, SavedAddress.Id id) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("id", id.value())
                                .bind("account", account)
                                .execute()
                        == 1);
    }

    Optional<Profile> profile(UUID account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PROFILE)
                        .bind("account", account)
                        .map((row, context) -> new Profile(
                                Optional.ofNullable(row.getString("phone")),
                                Optional.ofNullable(row.getString("company")),
                                Optional.ofNullable(row.getString("tax_number"))))
                        .findOne());
    }

    void say(UUID account, Profile profile, Instant now) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(SAY)
                        .bind("account", account)
                        .bind("phone", profile.phone().orElse(null))
                        .bind("company", profile.company().orElse(null))
                        .bind("number", profile.taxNumber().orElse(null))
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute());
    }

    private void unchoose(UUID account, SavedAddress saved) {
        if (saved.chosen()) {
            database.tenant()
                    .useHandle(handle -> handle.createUpdate(UNCHOOSE)
                            .bind("account", account)
                            .bind("id", saved.id().value())
                            .execute());
        }
    }

    private static String json(Address address) {
        return CartJson.write(address).toString();
    }

    private static SavedAddress read(ResultSet row) throws SQLException {
        return new SavedAddress(
                new SavedAddress.Id(row.getObject("id", UUID.class)),
                AddressKind.valueOf(row.getString("kind")),
                CartJson.address(row.getString("address")),
                row.getBoolean("chosen"));
    }
}
