package io.vitrine.identity.mfa;

import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Realm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks for passkeys. All businesses under one base domain are one party, so that one passkey serves a person in all of
 * them; browsers refuse that for a domain of one word, and there each business's host is a party of its own. A
 * customer's account is one business's, so for customers each business's host is always a party of its own: their devices offer
 * a passkey of one shop at no other. An answer counts only from the very host that was called. The platform's own host is the
 * party of the base domain itself.
 */
@ApplicationScoped
class PasskeyParty {

    private static final String NAME = "Vitrine";

    @Inject
    Hosts hosts;

    @Inject
    Database database;

    RelyingParty party(Realm realm) {
        return RelyingParty.builder()
                .identity(
                        RelyingPartyIdentity.builder().id(id(realm)).name(NAME).build())
                .credentialRepository(rows(realm))
                .origins(Set.of(
                        business().map(tenant -> hosts.urlOf(tenant.slug())).orElseGet(hosts::platformUrl)))
                .build();
    }

    PasskeyRows rows(Realm realm) {
        return new PasskeyRows(database, realm, id(realm));
    }

    private String id(Realm realm) {
        return business()
                .map(tenant -> id(realm, hosts.baseDomain(), tenant.slug()))
                .orElseGet(hosts::baseDomain);
    }

    static String id(Realm realm, String baseDomain, String slug) {
        return realm == Realm.CUSTOMERS || baseDomain.indexOf('.') < 0 ? slug + "." + baseDomain : baseDomain;
    }

    private static Optional<Tenant> business() {
        return CurrentCall.require().tenant();
    }
}
