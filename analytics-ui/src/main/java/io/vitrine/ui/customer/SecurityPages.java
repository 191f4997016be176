package io.vitrine.ui.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.customer.CustomerTrail;
import io.vitrine.identity.mfa.OwnFactors;
import io.vitrine.identity.mfa.PasskeyFactor;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.social.Connections;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.ui.entrance.TextField;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Puts together what the page about security shows. */
@ApplicationScoped
class SecurityPages {

    private static final int TRIES = 20;
    private static final int CODE = 20;
    private static final int PASSKEY_NAME = 80;

    /** Fields of the form for passkeys. */
    static final String PASSKEY_PROOF = "passkey-proof";

    static final String NEW_PASSKEY = "passkey-name";

    @Inject
    CustomerSessions sessions;

    @Inject
    CustomerTrail trail;

    @Inject
    SecondFactors factors;

    @Inject
    Connections connections;

    @Inject
    CustomerProviders providers;

    @Inject
    PasskeyFactor passkeys;

    /** What has just happened on the page. */
    record Said(String done, String trouble, Map<String, String> errors) {

        static Said done(String words) {
            return new Said(words, "", Map.of());
        }
    }

    SecurityPage page(Frame frame, CustomerSession session, Said said, SecurityPage.Factor factor) {
        Dates dates = new Dates(CurrentCall.require().business().zone());
        List<Connections.Connection> connected = connections.of(session.account());
        return new SecurityPage(
                frame,
                connections.hasPassword(session.account()),
                said.done(),
                said.trouble(),
                List.of(
                        EntryForm.password("current", "Current password").judged(said.errors()),
                        EntryForm.newPassword(
                                "New password",
                                PasswordRules.rule(
                                        factors.of(session.account().id()).any()),
                                said.errors())),
                factor,
                passkeys(session.account(), said.errors(), dates),
                connected.stream()
                        .map(known -> new SecurityPage.Connected(
                                known.provider().toString(), known.name(), dates.when(known.since())))
                        .toList(),
                providers.offered().stream()
                        .filter(offered -> connected.stream()
                                .noneMatch(known -> known.provider().equals(offered.id())))
                        .map(offered -> new SecurityPage.Offer(offered.name(), offered.wayToConnect()))
                        .toList(),
                sessions.of(session.account()).stream()
                        .map(open -> line(open, session, dates))
                        .toList(),
                trail.latest(session.account().id(), TRIES).stream()
                        .map(line -> new SecurityPage.Try(
                                dates.when(line.at()), ActivityWords.of(line.outcome()), line.address()))
                        .toList());
    }

    /** The app as it stands. */
    SecurityPage.Factor factor(CustomerAccount account, Map<String, String> errors) {
        return factor(account, List.of(), "", "", false, errors);
    }

    /** The app whose first code is waited for, after one that did not fit. */
    SecurityPage.Factor waiting(CustomerAccount account, Map<String, String> errors) {
        return factor(account, List.of(), "", "", true, errors);
    }

    SecurityPage.Factor proposed(CustomerAccount account, TotpProposal proposal) {
        return factor(account, List.of(), QrCode.svg(proposal.uri()), proposal.secret(), true, Map.of());
    }

    /** With recovery codes that are shown this once. */
    SecurityPage.Factor codes(CustomerAccount account, List<String> codes) {
        return factor(account, codes, "", "", false, Map.of());
    }

    private SecurityPage.Factor factor(
            CustomerAccount account,
            List<String> codes,
            String picture,
            String secret,
            boolean pending,
            Map<String, String> errors) {
        OwnFactors own = factors.of(account.id());
        return new SecurityPage.Factor(
                own.app(),
                own.any(),
                own.codesLeft(),
                codes,
                picture,
                secret,
                pending,
                EntryForm.password("proof", "Your password").judged(errors),
                TextField.of("code", "Code of the app", "text", "one-time-code", CODE)
                        .judged(errors));
    }

    private SecurityPage.Passkeys passkeys(CustomerAccount account, Map<String, String> errors, Dates dates) {
        return new SecurityPage.Passkeys(
                passkeys.of(account.id()).stream()
                        .map(known -> new SecurityPage.Key(
                                known.id(),
                                known.name(),
                                dates.when(known.created()),
                                known.lastUsed()
                                        .map(used -> "last used " + dates.when(used))
                                        .orElse("never used")))
                        .toList(),
                EntryForm.password(PASSKEY_PROOF, "Your password").judged(errors),
                TextField.of(NEW_PASSKEY, "Name of the device (optional)", "text", "off", PASSKEY_NAME)
                        .help("So that you know it again in this list.")
                        .optional());
    }

    private static SecurityPage.Session line(CustomerSession open, CustomerSession mine, Dates dates) {
        return new SecurityPage.Session(
                open.id().toString(),
                open.device(),
                open.address(),
                dates.when(open.opened()),
                dates.when(open.lastActive()),
                open.id().equals(mine.id()));
    }
}
