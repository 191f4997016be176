package io.vitrine.identity.sso;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Browsers that are at the provider, by the hash of their state. */
@ApplicationScoped
class JourneyRows {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String SWEEP = "delete from sso_journey where expires_at <= :now";
    private static final String ADD = """
            insert into sso_journey
                (state_hash, browser_hash, tenant_id, realm, issuer, nonce, verifier, next, expires_at)
            values (:state, :browser, :tenant, :realm, :issuer, :nonce, :verifier, :next, :until)""";
    private static final String END = """
            with ended as (delete from sso_journey where state_hash = :state and tenant_id = :tenant returning *)
            select issuer, nonce, verifier, next from ended
            where browser_hash = :browser and realm = :realm and expires_at > :now""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Transactional
    public void begin(Journey journey, Realm realm, TenantId tenant) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP).bind("now", clock.instant()).execute();
            handle.createUpdate(ADD)
                    .bind("state", journey.state().hash())
                    .bind("browser", journey.browser().hash())
                    .bind("tenant", tenant.value())
                    .bind("realm", realm.name())
                    .bind("issuer", journey.issuer())
                    .bind("nonce", journey.nonce())
                    .bind("verifier", journey.verifier().getValue())
                    .bind("next", journey.next())
                    .bind("until", clock.instant().plus(LIFE))
                    .execute();
        });
    }

    /** Ends the journey, also when another browser or realm comes back; it comes back once. */
    @Transactional
    public Optional<Journey> end(OpaqueToken state, OpaqueToken browser, Realm realm, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(END)
                        .bind("state", state.hash())
                        .bind("browser", browser.hash())
                        .bind("tenant", tenant.value())
                        .bind("realm", realm.name())
                        .bind("now", clock.instant())
                        .map((row, context) -> new Journey(
                                state,
                                browser,
                                row.getString("nonce"),
                                new CodeVerifier(row.getString("verifier")),
                                row.getString("issuer"),
                                row.getString("next")))
                        .findOne());
    }
}
