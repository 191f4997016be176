package io.vitrine.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords of people who have a second factor. */
class ShortPasswordsTest {

    private static final String EMAIL = "ana.reyes@example.com";

    @Test
    void eightCharactersAreEnoughBesideASecondFactorOnly() {
        assertEquals(Optional.empty(), PasswordRules.complaint("k4u-pine", EMAIL, "Suelas", true));
        assertTrue(PasswordRules.complaint("k4u-pine", EMAIL, "Suelas").isPresent());
        assertTrue(PasswordRules.complaint("k4upine", EMAIL, "Suelas", true).isPresent());
        assertTrue(PasswordRules.needsFactor("k4u-pine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1",
                "P@$$w0rd2026",
                "Welcome123!",
                "qwertyuiop1",
                "iloveyou99",
                "1Footb4ll1",
                "Sunsh1ne!",
                "12345678",
                "aaaaaaaa",
                "abcdefgh",
                "Capetown2026",
                "anareyes"
            })
    void whatEverybodyTriesIsRefused(String password) {
        assertTrue(PasswordRules.complaint(password, EMAIL, "Suelas", true).isPresent());
    }
}
