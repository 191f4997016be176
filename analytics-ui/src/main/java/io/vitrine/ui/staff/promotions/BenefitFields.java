package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.promotion.Benefit;
import io.vitrine.commerce.promotion.PromotionKind;
import io.vitrine.ui.kit.Told;
import java.math.BigDecimal;
import java.util.Optional;

/** What a promotion gives: the fields follow its kind. */
final class BenefitFields extends Div {

    private final Select<PromotionKind> kind = new Select<>();
    private final TextField percent = new TextField("Per cent off");
    private final TextField amount;
    private final TextField buy = new TextField("Pieces to buy");
    private final TextField free = new TextField("Pieces to get");

    /** @param currency in which amounts are written, such as ZAR */
    BenefitFields(String currency, Told told) {
        amount = new TextField("Amount off, in " + currency);
        kind.setLabel("It gives");
        kind.setItems(PromotionKind.values());
        kind.setItemLabelGenerator(PromotionKind::label);
        kind.setValue(PromotionKind.PERCENT);
        kind.addValueChangeListener(chosen -> follow());
        percent.setAllowedCharPattern("[0-9.,]");
        amount.setAllowedCharPattern("[0-9.,]");
        buy.setAllowedCharPattern("[0-9]");
        free.setAllowedCharPattern("[0-9]");
        free.setHelperText("The cheapest of them.");
        told.at("percent", percent).at("amount", amount).at("buy", buy).at("get", free);
        Div pieces = new Div(buy, free);
        pieces.addClassName("vt-pair");
        addClassName("vt-fields");
        add(kind, pieces, percent, amount);
        follow();
    }

    Benefit benefit() {
        Optional<BigDecimal> none = Optional.empty();
        boolean pieces = kind.getValue() == PromotionKind.BUY_GET;
        return new Benefit(
                kind.getValue(),
                percent.isVisible() ? Numbers.decimal(percent, "percent") : none,
                amount.isVisible() ? Numbers.decimal(amount, "amount") : none,
                pieces ? Numbers.whole(buy, "buy") : Optional.empty(),
                pieces ? Numbers.whole(free, "get") : Optional.empty());
    }

    private void follow() {
        boolean pieces = kind.getValue() == PromotionKind.BUY_GET;
        percent.setVisible(pieces || kind.getValue() == PromotionKind.PERCENT);
        percent.setHelperText(pieces ? "100 makes the pieces free." : "");
        amount.setVisible(kind.getValue() == PromotionKind.AMOUNT);
        buy.setVisible(pieces);
        free.setVisible(pieces);
        buy.getParent().ifPresent(pair -> pair.setVisible(pieces));
    }
}
