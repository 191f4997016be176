package io.vitrine.ui.entrance;

import io.vitrine.identity.mfa.PasskeyCeremony;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the script of the pages reads about passkeys; no cache keeps it. */
public final class PasskeyJson {

    private PasskeyJson() {}

    /** What the browser is asked. */
    public static void question(HttpServletResponse response, PasskeyCeremony ceremony) throws IOException {
        write(
                response,
                Json.createObjectBuilder()
                        .add("token", ceremony.token().text())
                        .add("options", ceremony.options())
                        .build());
    }

    /** Where the browser goes now. */
    public static void next(HttpServletResponse response, String page) throws IOException {
        write(response, Json.createObjectBuilder().add("next", page).build());
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
