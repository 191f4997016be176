package io.vitrine.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes products through the API, several at once. */
final class ProductMaker {

    private static final String[] KINDS = {"Sole", "Footbed", "Heel", "Insert", "Strap", "Buckle", "Lace", "Welt"};
    private static final String[] COLOURS = {"Black", "Gum", "Sand", "Blue", "Red"};
    private static final String[] USES = {"trail", "town", "harbour", "court", "alpine", "winter", "workshop"};

    private ProductMaker() {}

    /** The ids of their variants. */
    static List<String> make(Api api, int products, int makers) throws BenchFailure {
        ExecutorService threads = Executors.newFixedThreadPool(makers);
        try {
            List<Future<List<String>>> parts = new ArrayList<>();
            for (int maker = 0; maker < makers; maker++) {
                parts.add(threads.submit(part(api, products, makers, maker)));
            }
            List<String> variants = new ArrayList<>();
            for (Future<List<String>> part : parts) {
                variants.addAll(part.get());
            }
            return variants;
        } catch (ExecutionException e) {
            throw new BenchFailure("The products could not be made: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<List<String>> part(Api api, int products, int makers, int maker) {
        return () -> {
            List<String> variants = new ArrayList<>();
            for (int n = maker; n < products; n += makers) {
                variants.addAll(Shop.variantsOf(api.post("/api/products", 201, product(n))));
            }
            return variants;
        };
    }

    private static JsonObject product(int n) {
        String kind = KINDS[n % KINDS.length];
        String use = USES[n / KINDS.length % USES.length];
        return Json.createObjectBuilder()
                .add("name", kind + " for " + use + " no " + n)
                .add("status", "ACTIVE")
                .add(
                        "description",
                        "A " + kind.toLowerCase(java.util.Locale.ROOT) + " made for " + use + ", number " + n + ".")
                .add(
                        "variants",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("sku", "BENCH-" + n)
                                        .add(
                                                "price",
                                                Json.createObjectBuilder()
                                                        .add("amount", (3 + n % 40) + ".90")
                                                        .add("currency", "EUR"))
                                        .add(
                                                "options",
                                                Json.createObjectBuilder().add("colour", COLOURS[n % COLOURS.length]))))
                .build();
    }
}
