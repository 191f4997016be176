package io.vitrine.commerce.content;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table of how the shop presents itself: one row, or none. */
@Dependent
class SettingRows {

    private static final String FIND = """
            select languages, name, brand, encode(logo, 'hex') as logo, email, phone, social, version
            from store_setting""";
    private static final String ENSURE = """
            insert into store_setting (version, updated_at) values (0, :now) on conflict (only_one) do nothing""";
    private static final String LOCK = "select version from store_setting for update";
    private static final String WRITE = """
            update store_setting set languages = :languages, name = :name, brand = :brand, logo = :logo, email = :email,
                phone = :phone, social = cast(:social as jsonb), version = version + 1, updated_at = :now""";

    private final Database database;
    private final Clock clock;

    @Inject
    SettingRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Presence find() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .map(SettingRows::read)
                        .findOne()
                        .orElse(Presence.PLAIN));
    }

    /** The version, which nobody else changes until the end of the transaction. */
    int lock() {
        return database.tenant().withHandle(handle -> {
            handle.createUpdate(ENSURE).bind("now", now()).execute();
            return handle.createQuery(LOCK).mapTo(Integer.class).one();
        });
    }

    void write(StoreSetting setting) {
        JsonObjectBuilder social = Json.createObjectBuilder();
        setting.social().forEach((site, address) -> social.add(site.code(), address));
        database.tenant()
                .useHandle(handle -> handle.createUpdate(WRITE)
                        .bindByType("languages", setting.languages().codes().toArray(String[]::new), String[].class)
                        .bind("name", setting.name().orElse(null))
                        .bind("brand", setting.brand().orElse(null))
                        .bind("logo", bytes(setting.logo()))
                        .bind("email", setting.email().orElse(null))
                        .bind("phone", setting.phone().orElse(null))
                        .bind("social", social.build().toString())
                        .bind("now", now())
                        .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte @Nullable [] bytes(Optional<String> hash) {
        return hash.map(HexFormat.of()::parseHex).orElse(null);
    }

    private static Presence read(ResultSet row, StatementContext context) throws SQLException {
        List<String> languages = List.of((String[]) row.getArray("languages").getArray());
        return new Presence(
                row.getInt("version"),
                new StoreSetting(
                        new StoreLanguages(languages),
                        Optional.ofNullable(row.getString("name")),
                        Optional.ofNullable(row.getString("brand")),
                        Optional.ofNullable(row.getString("logo")),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("phone")),
                        social(row.getString("social"))));
    }

    private static Map<SocialSite, String> social(String text) {
        Map<SocialSite, String> sites = new EnumMap<>(SocialSite.class);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            for (SocialSite site : SocialSite.values()) {
                Optional.ofNullable(json.getString(site.code(), null)).ifPresent(address -> sites.put(site, address));
            }
        }
        return sites;
    }
}
