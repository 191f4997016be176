package io.vitrine.identity.signup;

import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Slug;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.account.PasswordRules;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/** Says everything that is wrong with a sign-up at once. */
final class SignUpChecks {

    private static final int NAME = 120;
    private static final int TYPED = 1_000;

    private SignUpChecks() {}

    /** @throws Problem 422 with each wrong field */
    static void check(SignUpRequest request) {
        Checks checks = new Checks()
                .text(request.name(), NAME, "name", "Write the name of the business, at most 120 characters.")
                .that(request.slug().map(Slug::fits).orElse(true), "slug", Slug.RULE)
                .that(Countries.exists(request.country()), "country", "Use a country code of two letters, such as ES.");
        checkMoneyAndTime(request, checks);
        checkOwner(request, checks);
        checks.raise();
    }

    private static void checkMoneyAndTime(SignUpRequest request, Checks checks) {
        boolean country = Countries.exists(request.country());
        checks.that(
                currency(request).isPresent() || (request.currency().isEmpty() && !country),
                "currency",
                "Use the code of a currency that is in use, such as EUR.");
        checks.that(
                zone(request).isPresent() || (request.timeZone().isEmpty() && !country),
                "timeZone",
                "Use a name of the time zone database, such as Europe/Madrid.");
    }

    private static void checkOwner(SignUpRequest request, Checks checks) {
        SignUpRequest.Owner owner = request.owner();
        checks.text(owner.name(), NAME, "owner.name", "Write your name, at most 120 characters.");
        checks.that(EmailAddress.parse(owner.email()).isPresent(), "owner.email", EmailAddress.RULE);
        complaint(request).ifPresent(cure -> checks.that(false, "owner.password", cure));
    }

    private static Optional<String> complaint(SignUpRequest request) {
        SignUpRequest.Owner owner = request.owner();
        return owner.password().length() > TYPED
                ? Optional.of(PasswordRules.RULE)
                : PasswordRules.complaint(owner.password(), owner.email(), request.name());
    }

    static Optional<Currency> currency(SignUpRequest request) {
        return request.currency().isPresent()
                ? request.currency().flatMap(Countries::currency)
                : Countries.currencyOf(request.country());
    }

    static Optional<ZoneId> zone(SignUpRequest request) {
        return request.timeZone().isPresent()
                ? request.timeZone().flatMap(Countries::zone)
                : Countries.zoneOf(request.country());
    }
}
