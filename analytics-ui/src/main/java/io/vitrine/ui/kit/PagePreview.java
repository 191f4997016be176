package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;

/** A page as it would be, in a frame of its own where nothing runs and nothing can be sent. */
public final class PagePreview extends Div {

    private final IFrame frame = new IFrame();

    public PagePreview(String title) {
        addClassName("vt-preview");
        frame.setTitle(title);
        frame.getElement().setAttribute("sandbox", "allow-same-origin");
        frame.getElement().setAttribute("tabindex", "0");
        add(frame);
    }

    /** @param html the whole page */
    public void show(String html) {
        frame.setSrcdoc(html);
    }
}
