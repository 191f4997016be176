package io.vitrine.ui.owner;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.Period;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Fields;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A period of one's own: two dates, both counted. */
final class OwnDates extends Div {

    private final DatePicker from;
    private final DatePicker to;

    OwnDates(Period shown, Function<Period, Address> page) {
        from = Fields.date("From", shown.from());
        to = Fields.date("To", shown.to());
        from.setWidth("150px");
        to.setWidth("150px");
        addClassName("own");
        add(new Div(from, to), Action.primary("Show these days").small().does(() -> show(page)));
    }

    private void show(Function<Period, Address> page) {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        from.setErrorMessage("Choose a day");
        from.setInvalid(first == null);
        to.setErrorMessage("Choose a day on or after the first");
        to.setInvalid(last == null || (first != null && last.isBefore(first)));
        if (first != null && last != null && !last.isBefore(first)) {
            page.apply(new Period(first, last)).open();
        }
    }
}
