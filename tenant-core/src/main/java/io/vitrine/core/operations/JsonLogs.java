package io.vitrine.core.operations;

import java.util.logging.Handler;
import java.util.logging.Logger;

/** Makes every log line of the server one JSON object. */
final class JsonLogs {

    private JsonLogs() {}

    static void install() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new JsonLogFormatter());
        }
    }
}
