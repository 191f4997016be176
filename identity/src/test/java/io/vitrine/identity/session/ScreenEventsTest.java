package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenEventsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | {\"rpc\":[{\"type\":\"event\",\"node\":7,\"event\":\"click\",\"data\":{}}],\"syncId\":3}",
                "true  | {\"rpc\":[{\"type\":\"mSync\",\"node\":7,\"feature\":1,\"property\":\"value\",\"value\":\"a\"}]}",
                "true  | {\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\"},{\"type\":\"event\",\"event\":\"click\"}]}",
                "false | {\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"ui-poll\",\"data\":{}}],\"syncId\":3}",
                "false | {\"rpc\":[{\"type\":\"publishedEventHandler\",\"node\":9,\"templateEventMethodName\":\"confirmUpdate\"}]}",
                "false | {\"rpc\":[{\"type\":\"channel\",\"node\":9,\"channel\":1,\"args\":[]}]}",
                "false | {\"rpc\":[]}",
                "false | {\"UNLOAD\":true}",
                "false | [",
                "false | {\"rpc\":[1]}"
            })
    void onlyWhatAPersonDidIsActivity(boolean person, String message) {
        assertEquals(person, ScreenEvents.byPerson(message), message);
    }
}
