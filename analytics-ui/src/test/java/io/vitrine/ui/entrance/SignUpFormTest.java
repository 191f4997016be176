package io.vitrine.ui.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.signup.SignUpRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignUpFormTest {

    private static final SignUpRequest TYPED = new SignUpRequest(
            "Velduna",
            Optional.of("velduna"),
            "ZA",
            Optional.of("ZAR"),
            Optional.empty(),
            new SignUpRequest.Owner("Nomsa", "nomsa@velduna.example", "short"));

    private static SignUpForm refused(Problem problem) {
        return SignUpForm.refused(TYPED, problem, ".localhost");
    }

    @Test
    void whatWasTypedIsKeptExceptThePassword() {
        SignUpForm form = refused(Problem.invalid("owner.password", "Use 15 characters."));
        assertEquals("Velduna", form.name().value());
        assertEquals("nomsa@velduna.example", form.email().value());
        assertEquals("", form.password().value());
    }

    @Test
    void eachCureStandsAtItsFieldAndTheFirstGetsTheKeyboard() {
        SignUpForm form = refused(Problem.invalid(List.of(
                new Problem.FieldError("owner.email", "Write an address."),
                new Problem.FieldError("owner.password", "Use 15 characters."))));
        assertEquals("Write an address.", form.email().error());
        assertTrue(form.email().focused());
        assertEquals("Use 15 characters.", form.password().error());
        assertFalse(form.password().focused());
        assertEquals("", form.notice());
    }

    @Test
    void aTakenAddressIsSaidAtTheAddress() {
        SignUpForm form = refused(Problem.of(409, "slug-taken", "Taken", "Choose another address."));
        assertEquals("Choose another address.", form.slug().error());
    }

    @Test
    void whatBelongsToNoFieldStandsAbove() {
        assertEquals(
                "Wait a minute.",
                refused(Problem.of(429, "too-many", "Too many", "Wait a minute."))
                        .notice());
    }

    @Test
    void everyCountryThatPaysWithSomethingCanBeChosen() {
        assertTrue(Choices.COUNTRIES.stream()
                .anyMatch(country -> country.code().equals("ZA")
                        && country.currency().equals("ZAR")
                        && country.zone().equals("Africa/Johannesburg")));
        assertTrue(Choices.CURRENCIES.stream()
                .anyMatch(currency -> currency.label().equals("ZAR, rand")));
    }
}
