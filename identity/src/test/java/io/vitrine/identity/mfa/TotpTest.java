package io.vitrine.identity.mfa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, for SHA-1; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second))));
    }

    @Test
    void theStepsBeforeAndAfterAreGoodAndNoOther() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long present = Totp.stepAt(now);
        for (int drift = -3; drift <= 3; drift++) {
            OptionalLong step = Totp.step(SECRET, Totp.code(SECRET, present + drift), now, 0);
            assertEquals(Math.abs(drift) <= 1, step.isPresent(), "drift " + drift);
        }
    }

    @Test
    void aUsedStepIsOverAndSoAreEarlierOnes() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long present = Totp.stepAt(now);
        assertTrue(Totp.step(SECRET, Totp.code(SECRET, present), now, present).isEmpty());
        assertTrue(
                Totp.step(SECRET, Totp.code(SECRET, present - 1), now, present).isEmpty());
        assertEquals(OptionalLong.of(present + 1), Totp.step(SECRET, Totp.code(SECRET, present + 1), now, present));
    }

    @Test
    void theSecretReadsAsInTheStandardForLetters() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Base32.of(SECRET));
        assertEquals("MZXW6YTB", Base32.of("fooba".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("MZXW6YQ", Base32.of("foob".getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals(SECRET, TestApp.decode(Base32.of(SECRET)));
    }

    @Test
    void appsReadTheProposal() {
        TotpProposal proposal = TotpProposal.of(SECRET, "ana reyes@example.com");
        assertEquals(
                "otpauth://totp/Vitrine:ana%20reyes%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Vitrine&algorithm=SHA1&digits=6&period=30",
                proposal.uri());
    }
}
