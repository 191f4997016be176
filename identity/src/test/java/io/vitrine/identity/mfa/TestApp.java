package io.vitrine.identity.mfa;

import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.identity.signin.SignedIn;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The app on a person's phone. */
public final class TestApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TestPlatform platform;
    private final byte[] secret;
    private final List<String> recoveryCodes;

    private TestApp(TestPlatform platform, byte[] secret, List<String> recoveryCodes) {
        this.platform = platform;
        this.secret = secret;
        this.recoveryCodes = recoveryCodes;
    }

    /** Sets an app up for the person and lets so much time pass that its next code is a new one. */
    public static TestApp enrol(TestPlatform platform, SignedIn person, Tenant tenant) {
        OwnFactorChanges changes = platform.get(OwnFactorChanges.class);
        TotpProposal proposal = platform.as(tenant, person.actor(), changes::proposeApp);
        byte[] secret = decode(proposal.secret());
        String code = Totp.code(secret, Totp.stepAt(platform.clock().instant()));
        List<String> codes = platform.as(tenant, person.actor(), () -> changes.confirmApp(code, Optional.empty()));
        platform.clock().pass(Duration.ofSeconds(61));
        return new TestApp(platform, secret, codes);
    }

    /** An app that was set up elsewhere; so much time passes that its next code is a new one. */
    public static TestApp of(TestPlatform platform, String secret, UnaryOperator<String> confirm) {
        byte[] known = decode(secret);
        String codes =
                confirm.apply(Totp.code(known, Totp.stepAt(platform.clock().instant())));
        platform.clock().pass(Duration.ofSeconds(61));
        return new TestApp(platform, known, List.of(codes.split(",")));
    }

    public String code() {
        return code(0);
    }

    /** The code of an earlier or later step. */
    public String code(int steps) {
        return Totp.code(secret, Totp.stepAt(platform.clock().instant()) + steps);
    }

    public List<String> recoveryCodes() {
        return recoveryCodes;
    }

    static byte[] decode(String base32) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(base32.charAt(i))));
        }
        int length = base32.length() * 5 / 8;
        byte[] bytes = bits.shiftRight(base32.length() * 5 - length * 8).toByteArray();
        byte[] exact = new byte[length];
        int copied = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - copied, exact, length - copied, copied);
        return exact;
    }
}
