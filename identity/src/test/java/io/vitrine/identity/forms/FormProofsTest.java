package io.vitrine.identity.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.forms.FormChallenge;
import io.vitrine.core.forms.FormProofs;
import io.vitrine.core.jobs.TimedWork;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.TestPlatform;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;

class FormProofsTest {

    private static final String THERE = "203.0.113.7";

    private final TestPlatform platform = TestPlatform.shared();
    private final FormProofs proofs = platform.get(FormProofs.class);

    @Test
    void anAnswerLetsOneFormThroughAndNoSecondOne() {
        String answer = answer(challenge(THERE));
        send(THERE, answer);
        assertEquals("form-proof-used", refused(answer));
        assertEquals("form-proof-used", refused(answer), "from elsewhere neither");
    }

    @Test
    void ofManyWhoBringOneAnswerAtOnceOneComesThrough() throws Exception {
        String answer = answer(challenge(THERE));
        ExecutorService nodes = Executors.newFixedThreadPool(5);
        try {
            Callable<String> one = () -> {
                try {
                    send(THERE, answer);
                    return "through";
                } catch (Problem problem) {
                    return problem.code();
                }
            };
            int through = 0;
            for (Future<String> outcome :
                    nodes.invokeAll(Stream.generate(() -> one).limit(5).toList())) {
                through += outcome.get().equals("through") ? 1 : 0;
            }
            assertEquals(1, through);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void anAnswerIsGoodForTenMinutes() {
        String early = answer(challenge(THERE));
        String late = answer(challenge(THERE));
        platform.clock().pass(Duration.ofMinutes(9));
        send(THERE, early);
        platform.clock().pass(Duration.ofMinutes(1));
        assertEquals("form-proof-expired", refused(late));
    }

    @Test
    void whatTheServerDidNotAskOrNobodyWorkedOutIsRefused() {
        FormChallenge asked = challenge(THERE);
        JsonObject good = json(answer(asked));
        long number = good.getJsonNumber("number").longValue();
        String later = good.getString("salt").replaceFirst("expires=1", "expires=9");
        assertEquals("form-proof-missing", refused(" "));
        for (String wrong : List.of(
                "not base 64 at all",
                "e30=",
                "x".repeat(1_000_000),
                text(Json.createObjectBuilder(good).add("number", number + 1)),
                text(Json.createObjectBuilder(good).add("number", "1")),
                text(Json.createObjectBuilder(good).add("algorithm", "MD5")),
                text(Json.createObjectBuilder(good).add("salt", later)),
                text(Json.createObjectBuilder(good).add("signature", "0".repeat(64))),
                ofAnotherServer())) {
            assertEquals("form-proof-wrong", refused(wrong), wrong.substring(0, Math.min(90, wrong.length())));
        }
        send(THERE, answer(asked));
    }

    @Test
    void whoSendsManyFormsWorksHarderForAnHour() {
        String busy = "198.51.100.20";
        long first = challenge(busy).most();
        for (int i = 0; i < 3; i++) {
            send(busy, answer(challenge(busy)));
        }
        assertEquals(4 * first, challenge(busy).most());
        assertEquals(first, challenge("198.51.100.21").most(), "nobody else does");
        platform.clock().pass(Duration.ofHours(1));
        assertEquals(first, challenge(busy).most());
        platform.sql(
                "update platform.form_traffic set forms = 1000000, since = ?::timestamptz",
                platform.clock().instant().toString());
        send(busy, answer(challenge("198.51.100.22")));
        assertEquals(64 * first, challenge(busy).most(), "yet a browser is not kept busy for ever");
    }

    @Test
    void answersAreForgottenWhenTheyWouldBeTooOldAndAddressesAreNeverKept() {
        send(THERE, answer(challenge(THERE)));
        String kept = platform.sql("select string_agg(t::text, '') from platform.form_traffic t")
                .get(0);
        assertTrue(!kept.contains(THERE), kept);
        platform.clock().pass(Duration.ofMinutes(61));
        CDI.current().select(TimedWork.class).stream()
                .filter(work -> work.name().equals("old-form-proofs"))
                .forEach(TimedWork::run);
        assertEquals(
                List.of("0"),
                platform.sql("select (select count(*) from platform.used_proof)"
                        + " + (select count(*) from platform.form_traffic)"));
    }

    private FormChallenge challenge(String address) {
        return at(address, proofs::challenge);
    }

    private void send(String address, String answer) {
        at(address, () -> {
            proofs.require(answer);
            return true;
        });
    }

    private String refused(String answer) {
        Problem problem = assertThrows(Problem.class, () -> send("192.0.2.9", answer));
        assertEquals(422, problem.status());
        return problem.code();
    }

    private static <T> T at(String address, Supplier<T> work) {
        return CurrentCall.with(new Call(Optional.empty(), Actor.ANONYMOUS, "request", address), work);
    }

    private static String answer(FormChallenge asked) {
        try {
            Altcha.Solution solution =
                    Altcha.solveChallenge(asked.challenge(), asked.salt(), Altcha.Algorithm.SHA256, asked.most(), 0);
            return text(
                    Json.createObjectBuilder(asked.json()).remove("maxnumber").add("number", solution.number));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Well made and well solved, with a key that anybody can make up. */
    private static String ofAnotherServer() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setMaxNumber(10L)
                    .setExpires(4_000_000_000L)
                    .setHmacKey("made up"));
            return answer(new FormChallenge(made.algorithm, made.challenge, 10, made.salt, made.signature));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(String answer) {
        byte[] bytes = Base64.getDecoder().decode(answer);
        return Json.createReader(new java.io.StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .readObject();
    }

    private static String text(JsonObjectBuilder json) {
        return Base64.getEncoder().encodeToString(json.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
