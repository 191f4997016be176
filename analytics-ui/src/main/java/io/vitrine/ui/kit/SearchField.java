package io.vitrine.ui.kit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The search of a list: it looks while one types. */
public final class SearchField extends TextField {

    private static final int TYPING_PAUSE_MILLIS = 350;

    /** @param what is searched by, such as {@code Number, customer or email} */
    public SearchField(String label, String what, Consumer<String> search) {
        setPlaceholder(what);
        setAriaLabel(label);
        setPrefixComponent(Glyph.SEARCH.small());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        addClassName("vt-search");
        addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                search.accept(typed.getValue());
            }
        });
    }
}
