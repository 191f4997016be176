package io.vitrine.ui.owner.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EventWordsTest {

    @Test
    void aCodeReadsLikeAnAction() {
        assertEquals("Recorded order", EventWords.action("order.recorded"));
        assertEquals("Failed sign-in", EventWords.action("sign-in.failed"));
        assertEquals("Made API key", EventWords.action("api-key.made"));
        assertEquals("Signed in", EventWords.action("sign-in.succeeded"));
        assertEquals("Odd", EventWords.action("odd"));
        assertEquals("Gave access", EventWords.action("grant.given"));
    }

    @Test
    void thingsAreCalledByTheirWords() {
        assertEquals("outside access", EventWords.thing("grant"));
        assertEquals("customer account", EventWords.thing("customer-account"));
        assertEquals("order", EventWords.thing("order"));
    }

    @Test
    void peopleAndJobsHaveNames() {
        Map<String, String> names = Map.of("acc_01h455vb4pex5vsknk084sn02q", "Nomsa");
        assertEquals("Nomsa", EventWords.actor("acc_01h455vb4pex5vsknk084sn02q", names));
        assertEquals("Person …4sn02q", EventWords.actor("acc_01h455vb4pex5vsknk084sn02q", Map.of()));
        assertEquals("Job …4sn02q", EventWords.actor("system:job_01h455vb4pex5vsknk084sn02q", names));
        assertEquals("Rollup check", EventWords.actor("system:rollup-check", names));
        assertEquals("Anonymous", EventWords.actor("anonymous", names));
    }

    @Test
    void longFactsAreCut() {
        assertEquals("…4sn02q", EventWords.cut("imp_01h455vb4pex5vsknk084sn02q"));
        assertEquals("short", EventWords.cut("short"));
    }
}
