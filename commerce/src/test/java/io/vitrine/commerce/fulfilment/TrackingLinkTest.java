package io.vitrine.commerce.fulfilment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A number leads to its carrier's page, and to nowhere else. */
class TrackingLinkTest {

    @Test
    void aKnownCarrierHasAPageHoweverItsNameIsWritten() {
        String page = "https://www.fedex.com/fedextrack/?trknbr=";
        assertEquals(Optional.of(page + "770123456789"), TrackingLink.of("FedEx", "770123456789"));
        assertEquals(Optional.of(page + "770123456789"), TrackingLink.of(" Fed-Ex ", "7701 2345 6789"));
        assertEquals(
                Optional.of("https://portal.thecourierguy.co.za/track?ref=TCG1234"),
                TrackingLink.of("The Courier Guy", "TCG1234"));
    }

    @Test
    void anUnknownCarrierOrWhatIsNoNumberLeadsNowhere() {
        assertEquals(Optional.empty(), TrackingLink.of("Pedro's van", "1234567"));
        assertEquals(Optional.empty(), TrackingLink.of("DHL", ""));
        assertEquals(Optional.empty(), TrackingLink.of("DHL", "1234&x=<script>"));
        assertEquals(Optional.empty(), TrackingLink.of("", "12345"));
    }
}
