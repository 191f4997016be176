package io.vitrine.ui.owner.imports;

import io.vitrine.ui.kit.Steps;
import java.util.List;

/** The four steps of an import. */
final class WizardSteps {

    static final int CHOOSE = 0;
    static final int MAP = 1;
    static final int CHECK = 2;
    static final int IMPORT = 3;
    static final int FINISHED = 4;

    private WizardSteps() {}

    /** @param detail what the current step is at; {@code file} the name of the chosen file */
    static Steps at(int current, String file, String detail) {
        return new Steps(
                List.of(
                        new Steps.Step("Choose file", file),
                        new Steps.Step("Map columns", current == MAP ? detail : ""),
                        new Steps.Step("Check rows", current == CHECK ? detail : ""),
                        new Steps.Step("Import", current >= IMPORT ? detail : "")),
                current);
    }
}
