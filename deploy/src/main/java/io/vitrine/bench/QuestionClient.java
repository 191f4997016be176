package io.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Asks one question after the other. */
final class QuestionClient implements Load.Client {

    private final Wire wire;
    private final Function<SplittableRandom, String> questions;
    private final SplittableRandom random;
    private final String head;

    /** @param questions makes the next question's path and query */
    QuestionClient(Api api, Function<SplittableRandom, String> questions, long seed) {
        this.wire = new Wire(api.port());
        this.questions = questions;
        this.random = new SplittableRandom(seed);
        this.head = " HTTP/1.1\r\nHost: " + api.host() + ":" + api.port() + "\r\nAuthorization: Bearer " + api.token()
                + "\r\nAccept: application/json\r\n\r\n";
    }

    @Override
    public void step() throws IOException, BenchFailure {
        String path = questions.apply(random);
        Wire.Answer answer = wire.exchange(("GET " + path + head).getBytes(StandardCharsets.ISO_8859_1));
        if (answer.status() != 200) {
            throw new BenchFailure("GET " + path + " was answered " + answer.status() + ": " + answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
