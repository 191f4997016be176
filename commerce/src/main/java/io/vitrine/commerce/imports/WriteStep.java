package io.vitrine.commerce.imports;

import io.vitrine.commerce.order.DocumentKind;
import io.vitrine.commerce.order.LoadStage;
import io.vitrine.commerce.order.OrderLoad;
import io.vitrine.commerce.order.StagedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The second half of an import: staged lines become documents, some hundred at a time. */
final class WriteStep {

    private static final int DOCUMENTS = 1_000;
    private static final int LINES = 30_000;

    private final Steps steps;
    private final LoadStage stage;
    private final OrderLoad orders;
    private final Rejections rejections;
    private final ImportRun run;
    private long written;

    WriteStep(Steps steps, LoadStage stage, OrderLoad orders, Rejections rejections, ImportRun run) {
        this.steps = steps;
        this.stage = stage;
        this.orders = orders;
        this.rejections = rejections;
        this.run = run;
    }

    /** Leaves out what makes no sense as a whole, then writes all documents, or only compares them in a dry run. */
    void run(ImportProgress progress) {
        steps.run(() -> rejections.spread(run));
        steps.run(() -> stage.gather(run.stage()));
        for (DocumentKind kind : DocumentKind.values()) {
            steps.run(() -> leaveOut(
                    kind,
                    stage.mixed(run.stage(), kind).stream()
                            .collect(Collectors.toMap(Function.identity(), number -> mixed(kind, number)))));
            write(kind, progress);
        }
    }

    private void write(DocumentKind kind, ImportProgress progress) {
        String after = "";
        List<StagedDocument> batch = next(kind, after);
        while (!batch.isEmpty()) {
            List<String> numbers = batch.stream().map(StagedDocument::number).toList();
            steps.run(() -> {
                if (!run.dryRun()) {
                    orders.write(run.load(), kind, numbers);
                }
                leaveOut(kind, stage.differing(run.load(), kind, numbers));
            });
            written += batch.stream().mapToLong(StagedDocument::lines).sum();
            progress.written(written);
            after = numbers.get(numbers.size() - 1);
            batch = next(kind, after);
        }
    }

    /** The next documents, fewer when they are long. */
    private List<StagedDocument> next(DocumentKind kind, String after) {
        List<StagedDocument> documents = steps.step(() -> stage.next(run.stage(), kind, after, DOCUMENTS));
        int lines = 0;
        for (int i = 0; i < documents.size(); i++) {
            lines += documents.get(i).lines();
            if (lines > LINES && i > 0) {
                return documents.subList(0, i);
            }
        }
        return documents;
    }

    private void leaveOut(DocumentKind kind, Map<String, String> reasons) {
        if (!reasons.isEmpty()) {
            rejections.addDocuments(run, kind, new LinkedHashMap<>(reasons));
            stage.drop(run.stage(), kind, List.copyOf(reasons.keySet()));
        }
    }

    private static String mixed(DocumentKind kind, String number) {
        return "The rows of " + kind.label().toLowerCase(Locale.ROOT) + " " + number
                + " name different customers or channels";
    }
}
