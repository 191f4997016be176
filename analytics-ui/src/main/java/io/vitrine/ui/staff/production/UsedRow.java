package io.vitrine.ui.staff.production;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.production.MakeBatch;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.IconAction;
import io.vitrine.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;

/** Something that was used up, and how much of it. */
final class UsedRow extends Div {

    private final transient Article article;
    private final IntegerField pieces = new IntegerField();

    UsedRow(Article article, Consumer<UsedRow> removed) {
        this.article = article;
        pieces.setAriaLabel("Used of " + article.sku());
        pieces.setMin(1);
        pieces.setValue(1);
        pieces.setStepButtonsVisible(true);
        pieces.setWidth("144px");
        Div words = new Div(Words.strong(article.title()), Words.span(article.sku(), "sub2"));
        addClassNames("vt-row", "vt-wrap");
        add(
                words,
                Words.space(),
                pieces,
                new IconAction(Glyph.CLOSE, "Take out " + article.sku(), () -> removed.accept(this)));
    }

    Article article() {
        return article;
    }

    MakeBatch.Use use() {
        return new MakeBatch.Use(
                article.variant(), Optional.ofNullable(pieces.getValue()).orElse(0));
    }
}
