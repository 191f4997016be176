package io.vitrine.identity.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {

    @ParameterizedTest
    @CsvSource({
        "https://app.example/callback, https://app.example",
        "https://app.example:8443/a?b=c, https://app.example:8443",
        "http://127.0.0.1:9000/done, http://127.0.0.1:9000",
        "http://localhost/done, http://localhost",
        "com.example.till:/done, com.example.till:"
    })
    void aWholeAddressFits(String address, String origin) {
        assertEquals(origin, RedirectUri.parse(address).orElseThrow().origin());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/callback",
                "app.example/callback",
                "http://app.example/callback",
                "https://*.example/callback",
                "https://app.example/*",
                "https://app.example/callback#part",
                "https://app.example@evil.example/",
                "https://user:word@app.example/",
                "https://app.example/a/../b",
                "https://app.example\\@evil.example/",
                "https:app.example",
                "https://",
                "http://127.0.0.1.evil.example/",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "till:/done",
                "https://app.example/ space",
                "https://app.example/\r\nSet-Cookie:x=y",
                "https://äpp.example/"
            })
    void anythingElseDoesNot(String address) {
        assertTrue(RedirectUri.parse(address).isEmpty(), address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, https://a.example/x?code=1",
        "https://a.example/x?y=z, https://a.example/x?y=z&code=1"
    })
    void theAnswerIsAddedToTheQuery(String address, String sent) {
        assertEquals(sent, RedirectUri.parse(address).orElseThrow().with("code=1"));
    }
}
