package io.vitrine.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PasswordRulesTest {

    @Property(tries = 500)
    void noPasswordIsAFailure(@ForAll @StringLength(max = 300) String any) {
        Optional<String> complaint = PasswordRules.complaint(any, any, any);
        assertTrue(complaint.isEmpty() || complaint.get().contains("15 to 128"));
    }

    @Property
    void fewerThanFifteenCharactersAreTooFew(@ForAll @StringLength(max = 14) String few) {
        String normal = PasswordRules.normal(few);
        if (normal.codePointCount(0, normal.length()) < 15) {
            assertTrue(complaint(few).isPresent());
        }
    }

    @Property
    void fifteenVariedCharactersOfAnyKindAreEnough(@ForAll("varied") String password) {
        assertEquals(Optional.empty(), complaint(password));
    }

    @Property
    void aShortPieceAgainAndAgainIsRefused(
            @ForAll("pieces") String piece, @ForAll @IntRange(min = 15, max = 60) int times) {
        assertTrue(complaint(piece.repeat(times)).isPresent());
    }

    @Provide
    Arbitrary<String> varied() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyz \u00e9\u00f1\u4e2d\u6587!$%")
                .ofMinLength(1)
                .ofMaxLength(90)
                .map(text -> "quay" + text + "lantern#7 tide");
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(8);
    }

    @Example
    void whatEverybodyTriesIsRefused() {
        for (String common : List.of(
                "passwordpassword",
                "Password-1234567",
                "123456789012345",
                "987654321098765",
                "qwertyuiopasdfgh",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijklmnopq",
                "ana@north-harbour.example",
                "North Harbour Foods")) {
            assertTrue(complaint(common).isPresent(), common);
        }
        assertEquals(Optional.empty(), complaint("correct horse battery staple"));
    }

    private static Optional<String> complaint(String password) {
        return PasswordRules.complaint(password, "ana@north-harbour.example", "North Harbour Foods");
    }
}
