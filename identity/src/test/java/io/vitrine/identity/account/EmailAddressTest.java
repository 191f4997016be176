package io.vitrine.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EmailAddressTest {

    @Property(tries = 500)
    void noTextIsAFailure(@ForAll String any) {
        EmailAddress.parse(any).ifPresent(address -> assertTrue(address.value().contains("@")));
    }

    @Example
    void ordinaryAddressesCanBeMailedTo() throws AddressException {
        for (String good :
                List.of("a@b.co", "ana.reyes+shop@mail.north-harbour.example", "o'neil@x.museum", "_x@y-z.example")) {
            new InternetAddress(EmailAddress.parse(good).orElseThrow().value(), true);
        }
    }

    @Example
    void whatNoMailReachesIsRefused() {
        for (String bad : List.of(
                "",
                "a",
                "@b.co",
                "a@",
                "a@b",
                "a@@b.co",
                "a b@c.co",
                ".a@b.co",
                "a.@b.co",
                "a..b@c.co",
                "a@-b.co",
                "a@b..co",
                "a@b.co\r\nBcc: x@y.co",
                "a@b.1",
                "a".repeat(65) + "@b.co",
                "a@" + "b".repeat(250) + ".co",
                "a@b.co,c@d.co")) {
            assertTrue(EmailAddress.parse(bad).isEmpty(), bad);
        }
    }

    @Example
    void upperAndLowerCaseAreTheSameAddress() {
        assertEquals(EmailAddress.parse(" Ana@B.co "), EmailAddress.parse("ana@b.CO"));
    }
}
