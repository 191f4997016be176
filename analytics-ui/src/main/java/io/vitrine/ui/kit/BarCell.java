package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in a table: the number, then its bar. */
public final class BarCell extends Span {

    /** @param share of one, drawn against the largest share of the table */
    public BarCell(String text, BigDecimal share, BigDecimal largest) {
        addClassName("vt-barcell");
        int percent = largest.signum() <= 0
                ? 0
                : share.max(BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(largest, 0, RoundingMode.HALF_UP)
                        .intValue();
        add(new Span(text), new Bar().fill(percent));
    }
}
