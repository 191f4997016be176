package io.vitrine.identity.mfa;

import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks for passkeys. All businesses under one base domain are one party, so that one passkey serves a person in all of
 * them; browsers refuse that for a domain of one word, and there each business's host is a party of its own. An answer counts
 * only from the very host that was called. The platform's own host is the party of the base domain itself.
 */
@ApplicationScoped
class PasskeyParty {

    private static final String NAME = "Vitrine";

    @Inject
    Hosts hosts;

    @Inject
    Database database;

    RelyingParty party() {
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder().id(id()).name(NAME).build())
                .credentialRepository(rows())
                .origins(Set.of(
                        business().map(tenant -> hosts.urlOf(tenant.slug())).orElseGet(hosts::platformUrl)))
                .build();
    }

    PasskeyRows rows() {
        return new PasskeyRows(database, id());
    }

    private String id() {
        return business().map(tenant -> id(hosts.baseDomain(), tenant.slug())).orElseGet(hosts::baseDomain);
    }

    static String id(String baseDomain, String slug) {
        return baseDomain.indexOf('.') < 0 ? slug + "." + baseDomain : baseDomain;
    }

    private static Optional<Tenant> business() {
        return CurrentCall.require().tenant();
    }
}
