package io.vitrine.identity.mfa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.yubico.webauthn.RelyingParty;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeyPartyTest {

    private final TestPlatform platform = TestPlatform.shared();

    @Test
    void businessesUnderOneBaseDomainAreOnePartyAndEachAnswersFromItsOwnHost() {
        RelyingParty one = party("vitrine.example", platform.openBusiness("party-one"));
        RelyingParty two = party("vitrine.example", platform.openBusiness("party-two"));
        assertEquals("vitrine.example", one.getIdentity().getId());
        assertEquals("vitrine.example", two.getIdentity().getId());
        assertEquals(Set.of("https://party-one.vitrine.example"), one.getOrigins());
        assertEquals(Set.of("https://party-two.vitrine.example"), two.getOrigins());
    }

    @Test
    void underADomainOfOneWordEachBusinessIsItsOwnParty() {
        RelyingParty one = party("localhost", platform.openBusiness("party-local"));
        assertEquals("party-local.localhost", one.getIdentity().getId());
    }

    @SuppressWarnings("UnnecessaryAssignment") // made by hand here, by no container
    private RelyingParty party(String baseDomain, Tenant tenant) {
        PasskeyParty party = new PasskeyParty();
        party.hosts = new Hosts() {
            @Override
            public String baseDomain() {
                return baseDomain;
            }

            @Override
            public String urlOf(String slug) {
                return "https://" + slug + "." + baseDomain;
            }
        };
        Call call = new Call(Optional.of(tenant), Actor.ANONYMOUS, "request", "test");
        return CurrentCall.with(call, party::party);
    }
}
