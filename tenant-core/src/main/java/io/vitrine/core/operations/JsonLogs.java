package io.vitrine.core.operations;

import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes every log line of the server one JSON object, unless {@code vitrine.log.json} is false. */
final class JsonLogs {

    private JsonLogs() {}

    static void install() {
        if (!ConfigProvider.getConfig()
                .getOptionalValue("vitrine.log.json", Boolean.class)
                .orElse(true)) {
            return;
        }
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new JsonLogFormatter());
        }
    }
}
