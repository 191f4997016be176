package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The writes of a feature, and how each is called so that it succeeds; each prepares by itself what it needs. */
record Tried(Business business, Map<String, Function<Client, Answer>> calls) {

    Tried(Business business) {
        this(business, new LinkedHashMap<>());
    }

    /** @param call is given the owner of the business as client, with the id of the request */
    Tried with(String operation, Function<Client, Answer> call) {
        calls.put(operation, call);
        return this;
    }

    /** The same request from somebody else, or on another host. */
    static Client as(Client person, Client request) {
        return person.with("X-Request-Id", request.header("X-Request-Id")).with("Accept", "*/*");
    }

    /** A request with a body of JSON. */
    static Answer send(Client client, String method, String path, String json) {
        return client.with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    /** The id of what was made. */
    static String id(Answer made) {
        return made.expect(201).json().getString("id");
    }
}
