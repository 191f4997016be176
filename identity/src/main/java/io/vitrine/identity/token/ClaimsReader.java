package io.vitrine.identity.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads who a token stands for from its claims; whether the token is good has been decided before. */
final class ClaimsReader {

    private ClaimsReader() {}

    static Optional<AccessClaims> read(JWTClaimsSet claims, TenantId tenant, String key, Instant until)
            throws ParseException {
        String subject = claims.getSubject();
        String family = claims.getStringClaim("sid");
        if (subject == null || family == null) {
            return Optional.empty();
        }
        boolean forClient = claims.getClaim("client_id") != null;
        Optional<AccessClaims.Mandate> mandate = forClient ? mandate(claims) : Optional.empty();
        Optional<AccountId> account = AccountId.parse(subject);
        boolean clientItself = account.isEmpty()
                && mandate.filter(held -> held.client().toString().equals(subject))
                        .isPresent();
        if (forClient != mandate.isPresent() || (account.isEmpty() && !clientItself)) {
            return Optional.empty();
        }
        return Optional.of(new AccessClaims(account, tenant, UUID.fromString(family), mandate, key, until));
    }

    private static Optional<AccessClaims.Mandate> mandate(JWTClaimsSet claims) throws ParseException {
        String client = claims.getStringClaim("client_id");
        String scope = claims.getStringClaim("scope");
        if (client == null || scope == null) {
            return Optional.empty();
        }
        return ClientId.parse(client)
                .flatMap(id -> Scopes.parse(scope).map(scopes -> new AccessClaims.Mandate(id, scopes)));
    }
}
