package io.vitrine.core.audit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void equalFactsHaveOneSpelling() throws BadProof {
        String loose = " { \"b\" : [1.50, true, null, {}], \"a\" : \"\\u00e9\\u0001\\/\\n\" } ";
        String tight = "{\"a\":\"é\\u0001/\\n\",\"b\":[1.50,true,null,{}]}";
        assertEquals(tight, Json.write(Json.read(loose)));
        assertEquals(tight, Json.write(Json.read(tight)));
    }

    @Test
    void whatIsNotJsonIsRefused() {
        for (String text : List.of(
                "", "{", "[1,]", "{\"a\":1,\"a\":2}", "01", "\"\n\"", "\"\\x\"", "nul", "{} {}", "[".repeat(200))) {
            assertThrows(BadProof.class, () -> Json.read(text), text);
        }
    }
}
