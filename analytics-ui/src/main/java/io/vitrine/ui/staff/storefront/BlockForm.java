package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.content.BlockDraft;
import io.vitrine.commerce.content.BlockKind;
import io.vitrine.commerce.content.BlockText;
import io.vitrine.commerce.content.Featured;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.ui.kit.Toggles;
import io.vitrine.ui.kit.Told;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a block says, language by language, and what it shows. */
final class BlockForm extends Div {

    private final transient BlockDraft before;
    private final transient Map<String, WordsForm> words = new LinkedHashMap<>();
    private final TextField link = new TextField("The button leads to (optional)");
    private final transient Told told;
    private final Div more = new Div();
    private transient Optional<FeaturedForm> featured = Optional.empty();
    private transient Optional<PictureField> picture = Optional.empty();
    private transient Runnable changed = () -> {};
    private String language;

    BlockForm(BlockDraft before, StoreLanguages languages, Told told) {
        this.before = before;
        this.told = told;
        this.language = languages.first();
        addClassName("vt-stack");
        String first = languages.first();
        languages.codes().forEach(code -> {
            WordsForm form = new WordsForm(
                    before.kind(),
                    before.texts().getOrDefault(code, BlockText.EMPTY),
                    code.equals(first) ? BlockText.EMPTY : before.texts().getOrDefault(first, BlockText.EMPTY));
            form.setVisible(code.equals(first));
            form.changed(this::tell);
            form.tell(told, "texts." + code);
            words.put(code, form);
        });
        if (words.size() > 1) {
            Toggles toggles = new Toggles("Language of the words");
            words.keySet().forEach(code -> toggles.option(code, StoreLanguages.name(code), this::speak));
            add(toggles);
        }
        words.values().forEach(this::add);
        more.addClassName("vt-stack");
        add(more);
        if (!before.kind().pointed()) {
            link.setValue(before.link().orElse(""));
            link.setMaxLength(300);
            link.setWidthFull();
            link.setHelperText("A page of the shop such as /products, or an address that begins with https://");
            link.setValueChangeMode(ValueChangeMode.LAZY);
            link.addValueChangeListener(typed -> tell());
            told.at("link", link);
            more.add(link);
        }
    }

    /** The products and pictures to choose from. */
    void offer(Products products, Collections collections, Media media) {
        if (before.kind() == BlockKind.FEATURED) {
            FeaturedForm form = new FeaturedForm(before.featured(), products, collections, this::tell);
            featured = Optional.of(form);
            more.add(form);
        } else if (!before.kind().pointed()) {
            PictureField field = new PictureField(before.picture(), media, "Picture (optional)", this::tell);
            picture = Optional.of(field);
            more.add(field);
        }
    }

    void changed(Runnable work) {
        changed = work;
    }

    /** The language whose words are shown. */
    String language() {
        return language;
    }

    Told told() {
        return told;
    }

    /** What is typed. @throws io.vitrine.core.problem.Problem 422 */
    BlockDraft read() {
        Map<String, BlockText> texts = new TreeMap<>(before.texts());
        words.forEach((code, form) -> {
            BlockText text = form.read();
            if (text.equals(BlockText.EMPTY)) {
                texts.remove(code);
            } else {
                texts.put(code, text);
            }
        });
        return new BlockDraft(
                before.kind(),
                texts,
                Optional.of(link.getValue()),
                picture.flatMap(PictureField::chosen),
                featured.map(FeaturedForm::read).orElse(Featured.NEWEST));
    }

    private void speak(String code) {
        language = code;
        words.forEach((other, form) -> form.setVisible(other.equals(code)));
        tell();
    }

    private void tell() {
        told.trying(changed);
    }
}
