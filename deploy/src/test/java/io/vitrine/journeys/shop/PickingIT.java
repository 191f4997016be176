package io.vitrine.journeys.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Orders on their way from the shelf into the parcel. */
class PickingIT {

    @Test
    void aListIsAWalkFromBinToBinAndEndsWithALabel() {
        Shelf shelf = Shelf.with("walk", 3, 20);
        Client staff = shelf.business().owner();
        bin(shelf, 0, "\"b-02\"").expect(204);
        bin(shelf, 1, "\"A-11\"").expect(204);
        bin(shelf, 2, "\"A 1; drop\"").expectProblem(422);
        String order = order(shelf, shelf.variants(), 2);
        assertEquals(1, work(staff, "to-pick"));
        JsonObject list = start(staff, shelf).expect(201).json();
        assertEquals("A-11 B-02 ", bins(list), "the one without a bin comes last");
        assertEquals("0 1 0", work(staff, "to-pick") + " " + work(staff, "in-picking") + " " + work(staff, "to-pack"));
        String id = list.getString("id");
        pick(staff, id, 1, "{\"picked\":3}").expectProblem(422);
        assertEquals("WAITING", state(pick(staff, id, 1, "{\"picked\":1}"), 1));
        assertEquals("PICKED", state(pick(staff, id, 1, "{\"picked\":2}"), 1));
        assertEquals("WAITING", state(pick(staff, id, 1, "{\"picked\":0}"), 1), "put back on its shelf");
        staff.post("/api/pick-lists/" + id + "/completion", "{}").expectProblem(409);
        for (int line = 1; line <= 3; line++) {
            pick(staff, id, line, "{\"picked\":2}").expect(200);
        }
        staff.post("/api/pick-lists/" + id + "/completion", "{}").expect(200);
        assertEquals(
                "READY_TO_SHIP",
                staff.get("/api/orders/" + order).expect(200).json().getString("status"));
        assertEquals(1, work(staff, "to-pack"));
        pdf(staff, "/api/orders/" + order + "/packing-slip.pdf");
        JsonObject sent = staff.post(
                        "/api/orders/" + order + "/shipments", "{\"weightGrams\":1250,\"tracking\":\"TR-1\"}")
                .expect(201)
                .json();
        pdf(staff, "/api/shipments/" + sent.getString("shipment") + "/label.pdf");
        assertEquals(0, work(staff, "to-pack"));
        JsonObject handled =
                staff.get("/api/orders/" + order + "/fulfilment").expect(200).json();
        assertEquals(
                "6 0 0",
                handled.getInt("pieces") + " " + handled.getInt("wrongScans") + " " + handled.getInt("shortPieces"));
        assertTrue(handled.getInt("seconds") >= 0, handled::toString);
    }

    @Test
    void twoPeopleNeverPickTheSameLine() throws Exception {
        Shelf shelf = Shelf.with("pickers", 2, 100);
        for (int i = 0; i < 5; i++) {
            order(shelf, shelf.variants(), 1);
        }
        Client staff = shelf.business().owner();
        List<Answer> answers = together(8, Collections.nCopies(8, () -> start(staff, shelf)));
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            assertTrue(answer.status() == 201 || answer.status() == 409, answer::body);
            if (answer.status() == 201) {
                answer.json()
                        .getJsonArray("lines")
                        .getValuesAs(JsonObject.class)
                        .forEach(line -> lines.add(line.getString("order") + line.getInt("orderLine")));
            }
        }
        assertEquals(10, lines.size(), lines::toString);
        assertEquals(10, lines.stream().distinct().count(), lines::toString);
    }

    @Test
    void damagedPiecesAreReplacedAndMissingOnesAreToldAtTheOrder() {
        Shelf shelf = Shelf.with("short", 1, 4);
        String variant = shelf.variants().get(0);
        Client staff = shelf.business().owner();
        String order = order(shelf, shelf.variants(), 3);
        String id = start(staff, shelf).expect(201).json().getString("id");
        JsonObject line = line(pick(staff, id, 1, "{\"picked\":2,\"rest\":\"DAMAGED\"}"), 1);
        assertEquals("WAITING 3", line.getString("state") + " " + line.getInt("wanted"), "one more was on the shelf");
        assertEquals("3/3", shelf.stock(variant));
        line = line(pick(staff, id, 1, "{\"picked\":1,\"rest\":\"NOT_FOUND\"}"), 1);
        assertEquals("PICKED 1", line.getString("state") + " " + line.getInt("picked"));
        assertEquals("1/1", shelf.stock(variant));
        staff.post("/api/pick-lists/" + id + "/completion", "{}").expect(200);
        assertEquals(
                "PAID",
                staff.get("/api/orders/" + order).expect(200).json().getString("status"),
                "not whole, so not ready");
        assertEquals(1, work(staff, "to-pack"), "what is there can leave");
        staff.post("/api/orders/" + order + "/shipments", "{\"lines\":[{\"line\":1,\"quantity\":1}]}")
                .expect(201);
        assertEquals("0/0", shelf.stock(variant));
        assertEquals(
                3,
                staff.get("/api/orders/" + order + "/fulfilment")
                        .expect(200)
                        .json()
                        .getInt("shortPieces"));
    }

    @Test
    void whatIsCalledOffIsOnNoListAnyMore() {
        Shelf shelf = Shelf.with("gone", 1, 10);
        Client staff = shelf.business().owner();
        String order = order(shelf, shelf.variants(), 2);
        String id = start(staff, shelf).expect(201).json().getString("id");
        staff.post("/api/orders/" + order + "/cancellation", "{\"reason\":\"changed my mind\"}")
                .expect(201);
        JsonObject list = staff.get("/api/pick-lists/" + id).expect(200).json();
        assertEquals("GONE", list.getJsonArray("lines").getJsonObject(0).getString("state"));
        pick(staff, id, 1, "{\"picked\":2}").expectProblem(409);
        staff.post("/api/pick-lists/" + id + "/completion", "{}").expect(200);
    }

    private static Answer bin(Shelf shelf, int variant, String bin) {
        return shelf.business()
                .owner()
                .with("Content-Type", "application/json")
                .send(
                        "PUT",
                        "/api/inventory/bins",
                        BodyPublishers.ofString(
                                "{\"variant\":\"" + shelf.variants().get(variant) + "\",\"location\":\""
                                        + shelf.location() + "\",\"bin\":" + bin + "}"));
    }

    private static String order(Shelf shelf, List<String> things, int quantity) {
        return shelf.checkout(shelf.ready(things, quantity)).expect(201).json().getString("id");
    }

    private static Answer start(Client staff, Shelf shelf) {
        return staff.post("/api/pick-lists", "{\"location\":\"" + shelf.location() + "\"}");
    }

    private static Answer pick(Client staff, String list, int line, String json) {
        return staff.with("Content-Type", "application/json")
                .send("PUT", "/api/pick-lists/" + list + "/lines/" + line, BodyPublishers.ofString(json));
    }

    private static JsonObject line(Answer answer, int line) {
        return answer.expect(200).json().getJsonArray("lines").getJsonObject(line - 1);
    }

    private static String state(Answer answer, int line) {
        return line(answer, line).getString("state");
    }

    private static String bins(JsonObject list) {
        return list.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("bin"))
                .collect(Collectors.joining(" "));
    }

    /** The count, which is what the list says as well. */
    private static int work(Client staff, String kind) {
        int counted = staff.get("/api/work").expect(200).json().getInt(kind);
        int listed = staff.get("/api/orders?work=" + kind)
                .expect(200)
                .json()
                .getJsonArray("data")
                .size();
        assertEquals(counted, listed, kind);
        return counted;
    }

    private static void pdf(Client staff, String path) {
        Answer answer = staff.with("Accept", "application/pdf").get(path);
        assertTrue(answer.expect(200).body().startsWith("%PDF-"), "no PDF");
    }

    private static List<Answer> together(int threads, List<Callable<Answer>> calls) throws Exception {
        ExecutorService runners = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> call : runners.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            runners.shutdownNow();
        }
    }
}
