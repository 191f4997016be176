package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @Test
    void theQuestionOfAClientIsComeBackTo() {
        String asked = "/oauth2/authorize?client_id=cli_01h&redirect_uri=https%3A%2F%2Fbooks.example%2Fdone&state=a+b";
        assertEquals(asked, ReturnPath.of(asked).value());
        String longer = asked + "x".repeat(3_000);
        assertEquals(longer, ReturnPath.of(longer).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorize",
                "/oauth2/token?x=y",
                "/oauth2/authorize/../../evil?x",
                "/oauth2/authorize?next=//evil.example",
                "/oauth2/authorize?x=y#z",
                "/oauth2/authorize?x=y\r\nSet-Cookie: z",
                "//evil.example/oauth2/authorize?x=y"
            })
    void whatOnlyLooksLikeItIsNot(String wanted) {
        assertEquals(ReturnPath.HOME, ReturnPath.of(wanted));
        assertEquals(ReturnPath.HOME, ReturnPath.of("/oauth2/authorize?" + "x".repeat(5_000)));
    }
}
