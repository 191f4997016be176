package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Note;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes what a scanner types, or a person: a barcode or number is taken at once, of a name the articles that have it are
 * offered. It keeps the keyboard's focus.
 */
final class ArticleField extends Div {

    private static final int OFFERED = 8;

    private final transient Articles articles;
    private final transient Consumer<Article> found;
    private final TextField field = new TextField("Scan or type an article");
    private final Div said = new Div();

    ArticleField(Articles articles, Consumer<Article> found) {
        this.articles = articles;
        this.found = found;
        addClassName("vt-find");
        field.setPlaceholder("Barcode, number or name, then Enter");
        field.setPrefixComponent(Glyph.SEARCH.icon());
        field.setWidthFull();
        field.setAutofocus(true);
        field.getElement().setAttribute("autocomplete", "off");
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient() && !typed.getValue().isBlank()) {
                look(typed.getValue().strip());
            }
        });
        said.getElement().setAttribute("aria-live", "polite");
        add(field, said);
    }

    void focus() {
        field.focus();
    }

    private void look(String text) {
        said.removeAll();
        field.clear();
        Optional<Article> exact = articles.scanned(text);
        if (exact.isPresent()) {
            take(exact.get());
            return;
        }
        List<Article> similar = articles.find(text, OFFERED);
        if (similar.isEmpty()) {
            said.add(Note.warn(new Span("No article has \"" + text + "\" as its barcode, number or name.")));
            focus();
            return;
        }
        Div choices = new Div();
        choices.addClassNames("vt-choices", "vt-box");
        similar.forEach(article -> choices.add(
                Action.quiet(article.title() + " · " + article.sku()).does(() -> take(article))));
        said.add(choices);
    }

    private void take(Article article) {
        said.removeAll();
        found.accept(article);
        focus();
    }
}
