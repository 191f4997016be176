package io.vitrine.bench;

import jakarta.json.Json;
import java.util.List;

/**
 * A shop of eleven things, of which the first is rare.
 *
 * @param variants ids of what it sells
 */
record CrashShop(Business business, List<String> variants) {

    private static final int THINGS = 11;
    private static final int PLENTY = 100_000;

    static CrashShop open(Api platform, int pieces) throws BenchFailure {
        Business business = Business.open(platform, "crash-shop", "DE", "EUR", "Europe/Berlin");
        String location = business.locate("Warehouse", "WAREHOUSE");
        List<String> variants = ProductMaker.make(business.api(), THINGS, 1);
        for (String variant : variants) {
            int many = variant.equals(variants.get(0)) ? pieces : PLENTY;
            business.api()
                    .post(
                            "/api/inventory/transactions",
                            201,
                            Json.createObjectBuilder()
                                    .add("variant", variant)
                                    .add("location", location)
                                    .add("change", many)
                                    .add("reason", "RECEIVED")
                                    .build());
        }
        business.api()
                .put(
                        "/api/payment-methods",
                        Json.createObjectBuilder()
                                .add(
                                        "methods",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("gateway", "remote-simulator")
                                                        .add("enabled", true)
                                                        .add(
                                                                "secrets",
                                                                Json.createObjectBuilder()
                                                                        .add("secretKey", "sim_crash"))))
                                .build());
        return new CrashShop(business, variants);
    }

    List<String> hot() {
        return variants.subList(0, 1);
    }

    List<String> others() {
        return variants.subList(1, variants.size());
    }

    /** Of the owner; waits until there is a server to sign in at. */
    synchronized String token() throws BenchFailure {
        for (int tries = 0; tries < 500; tries++) {
            try {
                return business.api().token();
            } catch (BenchFailure down) {
                Durations.pause(500);
            }
        }
        throw new BenchFailure("The owner could not sign in");
    }
}
