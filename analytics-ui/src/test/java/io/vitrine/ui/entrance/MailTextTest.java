package io.vitrine.ui.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTextTest {

    @Test
    void onlyAddressesBecomeLinks() {
        assertEquals(
                List.of(
                        new MailText.Part("Open ", false),
                        new MailText.Part("http://localhost/verify?token=a_b", true),
                        new MailText.Part(" now. <script>", false)),
                MailText.parts("Open http://localhost/verify?token=a_b now. <script>"));
    }
}
