package io.vitrine.ui.staff.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.commerce.inventory.CorrectionLimit;
import io.vitrine.commerce.inventory.StockCorrections;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Pair;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ReasonField;
import java.util.Optional;

/** Above which size two people put stock right. */
final class CorrectionLimitBox extends Div {

    CorrectionLimitBox(StockCorrections corrections, Desk desk) {
        CorrectionLimit limit = corrections.limit();
        IntegerField pieces = new IntegerField("Pieces (optional)");
        limit.pieces().map(Long::intValue).ifPresent(pieces::setValue);
        pieces.setHelperText("Of one article, by one person in one day");
        BigDecimalField amount =
                new BigDecimalField("Worth in " + desk.business().currency().getCurrencyCode() + " (optional)");
        limit.amount().ifPresent(amount::setValue);
        amount.setHelperText("At what the pieces have cost; where no cost is known, two people are needed");
        pieces.setWidthFull();
        amount.setWidthFull();
        ReasonField reason = new ReasonField();
        Told told = new Told().at("pieces", pieces).at("amount", amount).at("reason", reason);
        Div words = new Div(
                new Pair(false),
                new Span("Who puts stock right, writes it off or uses it up above this size waits for a second person."
                        + " Both empty: one person is enough."));
        words.addClassNames("vt-row", "vt-sm", "vt-mut");
        Div fields = new Div(
                words,
                pieces,
                amount,
                reason,
                told,
                new Action("Save the limit")
                        .does(() -> told.trying(() -> {
                            corrections.limit(
                                    new CorrectionLimit(
                                            Optional.ofNullable(pieces.getValue())
                                                    .map(Long::valueOf),
                                            Optional.ofNullable(amount.getValue())),
                                    reason.getValue());
                            reason.clear();
                            Saved.say("Limit saved");
                        })));
        fields.addClassName("vt-fields");
        add(new Box("Stock put right by two people").padded(fields));
    }
}
