package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hashing passwords is dear, and does not keep others from their work. */
class SignInLoadIT {

    private static final int SIGN_INS = 100;

    @Test
    void aHundredSignInsAtOnceLeaveOthersUnderTwoSeconds() throws Exception {
        Person owner = new Person(Business.open("crowd"));
        Client working = owner.business().owner();
        working.get("/api/locations").expect(200);
        ExecutorService pool = Executors.newFixedThreadPool(SIGN_INS);
        try {
            List<Future<Integer>> crowd = Stream.generate(() ->
                            pool.submit(() -> owner.login(Business.PASSWORD, "").status()))
                    .limit(SIGN_INS)
                    .toList();
            Machine.pause(50);
            List<Long> millis = new ArrayList<>();
            while (crowd.stream().anyMatch(one -> !one.isDone())) {
                long begin = System.nanoTime();
                working.get("/api/locations").expect(200);
                millis.add((System.nanoTime() - begin) / 1_000_000);
            }
            for (Future<Integer> one : crowd) {
                assertTrue(one.get() == 200 || one.get() == 503, "a sign-in answers " + one.get());
            }
            long slow = millis.stream().filter(each -> each >= 2_000).count();
            assertTrue(millis.size() > 3 && slow * 10 <= millis.size(), "others took " + millis);
        } finally {
            pool.shutdownNow();
        }
    }
}
