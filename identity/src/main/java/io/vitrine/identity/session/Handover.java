package io.vitrine.identity.session;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.signin.EntryRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/**
 * Takes a person from one business to another without a second password. What the first session showed counts in the second
 * one too, and its twelve hours go on.
 */
@ApplicationScoped
public class Handover {

    @Inject
    HandoverRows rows;

    @Inject
    Accounts accounts;

    @Inject
    PortalSessions sessions;

    @Inject
    EntryRule rule;

    @Inject
    Hosts hosts;

    /** The businesses of the person, by name. */
    public List<OwnBusiness> businesses(AccountId account) {
        return rows.businesses(account);
    }

    /**
     * Where the browser has to go now: it works once, within 30 seconds, and while this session lives.
     *
     * @throws Problem 404 when the person does not belong to such a business, 403 when only this business's provider says
     *     who the person is: its word is good here and nowhere else
     */
    public String begin(CurrentSession session, String slug) {
        if (session.vouched()) {
            throw AccessRefused.ownPasswordFirst();
        }
        OwnBusiness to = rows.businesses(session.account()).stream()
                .filter(business -> business.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("business"));
        return hosts.urlOf(to.slug()) + "/switch?token="
                + rows.issue(session.id(), to.id()).text();
    }

    /** Opens the session on this host. @throws Problem 401 when the way was used, too old, or its session has ended; 403 what the rule says */
    public void finish(String token, HttpServletRequest request, HttpServletResponse response) {
        Tenant tenant = CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
        HandoverRows.Way way = rows.use(new OpaqueToken(token), tenant.id()).orElseThrow(Handover::over);
        Member member = accounts.member(way.account(), tenant.id()).orElseThrow(Handover::over);
        rule.admit(member);
        sessions.open(member, way, request, response);
    }

    private static Problem over() {
        return Problem.of(
                401, "handover-over", "This way in is over", "Choose the business again, or sign in at its address.");
    }
}
