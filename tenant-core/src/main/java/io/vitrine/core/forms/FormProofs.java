package io.vitrine.core.forms;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one check of forms that anybody may send: hands challenges out, and takes each answer once. */
@ApplicationScoped
public class FormProofs {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** Nobody's browser has to work longer than this many times the usual. */
    private static final int HARDEST = 64;

    @Inject
    @ConfigProperty(name = "vitrine.form.difficulty", defaultValue = "50000")
    int difficulty;

    @Inject
    FormKey key;

    @Inject
    FormProofRows rows;

    @Inject
    Clock clock;

    /** A challenge for the browser that calls; the harder, the more forms came from its address lately. */
    public FormChallenge challenge() {
        Instant now = clock.instant();
        int recent = rows.recent(who(), now);
        long most = (long) difficulty * Math.min(HARDEST, 1 + recent);
        try {
            return FormChallenge.of(Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setMaxNumber(most)
                    .setSecureRandomNumber(true)
                    .setExpires(now.plus(LIFE).getEpochSecond())
                    .setHmacKey(key.text())));
        } catch (Exception e) {
            throw new IllegalStateException("No challenge could be made", e);
        }
    }

    /**
     * Takes the answer that a form brought.
     *
     * @throws Problem 422 {@code form-proof-missing}, {@code form-proof-wrong}, {@code form-proof-expired} or
     *     {@code form-proof-used}
     */
    public void require(String text) {
        if (text.isBlank()) {
            throw refused(
                    "missing",
                    "Your browser was not checked, because that needs JavaScript. Switch it on and send the form again.");
        }
        FormAnswer answer = FormAnswer.read(text)
                .filter(given -> given.fits(key.text()))
                .orElseThrow(() -> refused("wrong", "The check of your browser went wrong. Send the form again."));
        Instant now = clock.instant();
        if (!now.isBefore(answer.until())) {
            throw refused("expired", "The check of your browser is older than ten minutes. Send the form again.");
        }
        if (!rows.take(answer.challenge(), answer.until(), who(), now)) {
            throw refused("used", "This form was sent before. To send it once more, press the button again.");
        }
    }

    private byte[] who() {
        return key.hash(CurrentCall.require().origin());
    }

    private static Problem refused(String why, String cure) {
        return Problem.of(422, "form-proof-" + why, "Your browser was not checked", cure);
    }
}
