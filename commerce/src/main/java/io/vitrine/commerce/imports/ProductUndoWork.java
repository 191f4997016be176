package io.vitrine.commerce.imports;

import io.vitrine.core.jobs.JobId;
import io.vitrine.core.jobs.JobProgress;
import io.vitrine.core.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Takes imports of products back, as jobs: what nobody has touched since is as before. */
@ApplicationScoped
class ProductUndoWork implements JobWork {

    static final String KIND = "product-import-undo";

    @Inject
    Steps steps;

    @Inject
    ProductImportRows rows;

    @Inject
    ProductsBefore before;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonObject run(JobId job, JobProgress progress) {
        JobId done = steps.step(() -> rows.undone(job)).orElseThrow();
        List<UUID> products = steps.step(() -> before.kept(done));
        long restored = 0;
        for (int i = 0; i < products.size(); i++) {
            UUID product = products.get(i);
            restored += steps.step(() -> before.restore(done, product)) ? 1 : 0;
            progress.at(i + 1L, products.size());
        }
        return Json.createObjectBuilder()
                .add("restored", restored)
                .add("kept", products.size() - restored)
                .build();
    }
}
