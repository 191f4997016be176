package io.vitrine.commerce.payment.client;

import io.vitrine.commerce.payment.GatewayFailed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** What a gateway answered. */
public record Reply(int status, String body) {

    public boolean good() {
        return status >= 200 && status < 300;
    }

    /** @throws GatewayFailed when it is no JSON object */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (RuntimeException e) { // among others a plain one for what is nested too deeply
            throw new GatewayFailed("The gateway's answer " + status + " could not be read");
        }
    }

    /** @throws GatewayFailed when the gateway refused the request itself: it is set up wrongly, or is not what it was */
    public JsonObject expectGood() {
        if (!good()) {
            throw new GatewayFailed("The gateway answered " + status);
        }
        return json();
    }

    /** What was said stays unread. */
    @Override
    public String toString() {
        return "Reply " + status;
    }
}
