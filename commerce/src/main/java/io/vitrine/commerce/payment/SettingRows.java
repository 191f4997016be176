package io.vitrine.commerce.payment;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What the business has set up, its secrets sealed for this business and this gateway. */
@ApplicationScoped
class SettingRows {

    private static final String ALL = "select gateway, enabled, test, settings, secret from gateway_setting";
    private static final String SAVE = """
            insert into gateway_setting (gateway, enabled, test, settings, secret, updated_at)
            values (?, ?, ?, ?::jsonb, ?, ?)
            on conflict (gateway) do update set enabled = excluded.enabled, test = excluded.test,
                settings = excluded.settings, secret = excluded.secret, updated_at = excluded.updated_at""";
    private static final String LIMIT = "select amount from refund_limit";
    private static final String SET_LIMIT = """
            insert into refund_limit (amount, updated_at) values (?, ?)
            on conflict (only_one) do update set amount = excluded.amount, updated_at = excluded.updated_at""";
    private static final String DROP_LIMIT = "delete from refund_limit";

    @Inject
    Database database;

    @Inject
    SecretBox box;

    @Inject
    Clock clock;

    List<StoredSetting> all() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(ALL).map(SettingRows::read).list());
    }

    void save(
            String gateway, boolean enabled, boolean test, Map<String, String> settings, Map<String, String> secrets) {
        byte @Nullable [] sealed = secrets.isEmpty()
                ? null
                : box.seal(sealName(gateway), Texts.write(secrets).getBytes(StandardCharsets.UTF_8));
        database.tenant()
                .useHandle(handle -> handle.execute(
                        SAVE,
                        gateway,
                        enabled,
                        test,
                        Texts.write(settings),
                        sealed,
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    Map<String, String> secrets(StoredSetting setting) {
        return setting.secret().isEmpty()
                ? Map.of()
                : Texts.read(new String(
                        box.open(
                                sealName(setting.gateway()), Base64.getDecoder().decode(setting.secret())),
                        StandardCharsets.UTF_8));
    }

    /** The amount from which on a refund needs a second person. */
    Optional<BigDecimal> refundLimit() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(LIMIT).mapTo(BigDecimal.class).findOne());
    }

    void refundLimit(Optional<BigDecimal> amount) {
        database.tenant().useHandle(handle -> {
            if (amount.isPresent()) {
                handle.execute(SET_LIMIT, amount.get(), clock.instant().atOffset(ZoneOffset.UTC));
            } else {
                handle.execute(DROP_LIMIT);
            }
        });
    }

    private static String sealName(String gateway) {
        return "gateway/" + CurrentCall.require().business().key() + "/" + gateway;
    }

    private static StoredSetting read(ResultSet row, StatementContext context) throws SQLException {
        byte @Nullable [] secret = row.getBytes("secret");
        return new StoredSetting(
                row.getString("gateway"),
                row.getBoolean("enabled"),
                row.getBoolean("test"),
                Texts.read(row.getString("settings")),
                secret == null ? "" : Base64.getEncoder().encodeToString(secret));
    }
}
