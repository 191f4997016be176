package io.vitrine.commerce.fulfilment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What the business has set up with carriers, its secrets sealed for this business and this carrier. */
@ApplicationScoped
class CarrierRows {

    private static final String ALL = "select carrier, enabled, settings, secret from carrier_setting order by carrier";
    private static final String SAVE = """
            insert into carrier_setting (carrier, enabled, settings, secret, updated_at) values (?, ?, ?::jsonb, ?, ?)
            on conflict (carrier) do update set enabled = excluded.enabled, settings = excluded.settings,
                secret = excluded.secret, updated_at = excluded.updated_at""";

    /** A carrier's row, opened. */
    record Stored(String carrier, boolean enabled, CarrierAccount account) {}

    @Inject
    Database database;

    @Inject
    SecretBox box;

    @Inject
    Clock clock;

    List<Stored> all() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ALL).map(this::read).list());
    }

    void save(String carrier, boolean enabled, CarrierAccount account) {
        byte @Nullable [] sealed = account.secrets().isEmpty()
                ? null
                : box.seal(sealName(carrier), write(account.secrets()).getBytes(StandardCharsets.UTF_8));
        database.tenant()
                .useHandle(handle -> handle.execute(
                        SAVE,
                        carrier,
                        enabled,
                        write(account.settings()),
                        sealed,
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private Stored read(ResultSet row, StatementContext context) throws SQLException {
        String carrier = row.getString("carrier");
        byte @Nullable [] secret = row.getBytes("secret");
        Map<String, String> secrets = secret == null
                ? Map.of()
                : texts(new String(box.open(sealName(carrier), secret), StandardCharsets.UTF_8));
        return new Stored(
                carrier, row.getBoolean("enabled"), new CarrierAccount(texts(row.getString("settings")), secrets));
    }

    private static String sealName(String carrier) {
        return "carrier/" + CurrentCall.require().business().key() + "/" + carrier;
    }

    private static String write(Map<String, String> texts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> texts(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> texts = new LinkedHashMap<>();
            json.keySet().forEach(name -> texts.put(name, json.getString(name)));
            return texts;
        }
    }
}
