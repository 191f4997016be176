package io.vitrine.ui.staff.imports;

import com.vaadin.flow.component.Component;
import io.vitrine.commerce.imports.ProductImportView;
import io.vitrine.commerce.imports.ProductPreset;
import io.vitrine.commerce.imports.ProposedRow;
import io.vitrine.core.jobs.JobState;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Steps;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** The words of imports of products. */
final class ProposalWords {

    private ProposalWords() {}

    static String of(ProductPreset preset) {
        return switch (preset) {
            case GENERIC -> "Vitrine's own columns";
            case SHOPIFY -> "Shopify's product export";
            case WOOCOMMERCE -> "WooCommerce's product export";
        };
    }

    static Status kind(ProposedRow.Kind kind) {
        return switch (kind) {
            case NEW -> new Status(Status.Kind.GOOD, "New");
            case CHANGED -> new Status(Status.Kind.SOON, "Changed");
            case SAME -> new Status(Status.Kind.NEUTRAL, "As it is");
            case ERROR -> new Status(Status.Kind.NOW, "Left out");
        };
    }

    static Component state(ProductImportView view) {
        if (view.job().state() == JobState.RUNNING) {
            return new Status(Status.Kind.RUNNING, view.dryRun() ? "Checking" : "Importing");
        }
        if (view.job().state() == JobState.FAILED) {
            return new Status(Status.Kind.NOW, "Failed");
        }
        if (view.dryRun()) {
            return new Status(Status.Kind.WAITING, "Proposal");
        }
        return view.standing() == ProductImportView.Standing.UNDONE
                ? new Status(Status.Kind.NEUTRAL, "Taken back")
                : new Status(Status.Kind.GOOD, "Imported");
    }

    static long count(ProductImportView view, String name) {
        return view.job().result().map(result -> number(result, name)).orElse(0L);
    }

    static long number(JsonObject result, String name) {
        return Optional.ofNullable(result.getJsonNumber(name))
                .map(JsonNumber::longValue)
                .orElse(0L);
    }

    /** @param current 0 choose, 1 check, 2 import, 3 finished */
    static Steps steps(int current, String file) {
        return new Steps(
                List.of(
                        new Steps.Step("Choose file", file),
                        new Steps.Step("See what changes", current == 1 ? "nothing is written yet" : ""),
                        new Steps.Step("Import", "")),
                current);
    }
}
