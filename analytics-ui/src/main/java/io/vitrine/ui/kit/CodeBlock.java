package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Pre;

/** Text for machines, set as it is; long lines scroll inside. */
public final class CodeBlock extends Pre {

    public CodeBlock(String label, String code) {
        super(code);
        addClassName("vt-code");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", label);
    }
}
