package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.signup.SignUpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sign-up form as it is shown: what was typed, what is wrong, what there is to choose. */
public record SignUpForm(SignUpRequest typed, Map<String, String> errors, String notice, String addressSuffix) {

    private static final int NAME = 120;
    private static final int SLUG = 40;
    private static final int EMAIL = 254;
    private static final String FIRST_COUNTRY = "ZA";

    /** Fields of a request by the names that the form gives them. */
    private static final Map<String, String> FIELDS = Map.of(
            "name", "name",
            "slug", "slug",
            "owner.name", "owner",
            "owner.email", "email",
            "owner.password", "password",
            "country", "country",
            "currency", "currency",
            "timeZone", "zone");

    static SignUpForm fresh(String addressSuffix) {
        SignUpRequest nothing = new SignUpRequest(
                "",
                Optional.empty(),
                FIRST_COUNTRY,
                Optional.empty(),
                Optional.empty(),
                new SignUpRequest.Owner("", "", ""));
        return new SignUpForm(nothing, Map.of(), "", addressSuffix);
    }

    /** The form with what the refusal says at its fields; what belongs to no field stands above them. */
    static SignUpForm refused(SignUpRequest typed, Problem problem, String addressSuffix) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem.FieldError error : problem.errors()) {
            errors.putIfAbsent(FIELDS.getOrDefault(error.field(), "name"), error.cure());
        }
        if (problem.code().equals("slug-taken")) {
            errors.put("slug", problem.detail());
        }
        return new SignUpForm(typed, errors, errors.isEmpty() ? problem.detail() : "", addressSuffix);
    }

    public TextField name() {
        return TextField.of("name", "Business name", "text", "organization", NAME)
                .typed(typed.name())
                .judged(errors);
    }

    public TextField slug() {
        return TextField.of("slug", "Address", "text", "off", SLUG)
                .optional()
                .help("Followed by " + addressSuffix + ". When you leave it out, it is made from the name.")
                .typed(typed.slug().orElse(""))
                .judged(errors);
    }

    public TextField owner() {
        return TextField.of("owner", "Your name", "text", "name", NAME)
                .typed(typed.owner().name())
                .judged(errors);
    }

    public TextField email() {
        return TextField.of("email", "Your work email", "email", "email", EMAIL)
                .help("We send one link to confirm it. You become the first owner.")
                .typed(typed.owner().email())
                .judged(errors);
    }

    public TextField password() {
        return TextField.of("password", "Password", "password", "new-password", PasswordRules.MAX)
                .help(PasswordRules.RULE)
                .judged(errors);
    }

    public String country() {
        return typed.country();
    }

    public String currency() {
        return typed.currency().orElse("");
    }

    public String zone() {
        return typed.timeZone().orElse("");
    }

    public String countryError() {
        return errors.getOrDefault("country", "");
    }

    public String currencyError() {
        return errors.getOrDefault("currency", "");
    }

    public String zoneError() {
        return errors.containsKey("zone") ? "Choose the time zone; the country has several." : "";
    }

    public List<CountryChoice> countries() {
        return Choices.COUNTRIES;
    }

    public List<CurrencyChoice> currencies() {
        return Choices.CURRENCIES;
    }

    public List<String> zones() {
        return Choices.ZONES;
    }
}
