package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.content.Block;
import io.vitrine.commerce.content.BlockDraft;
import io.vitrine.commerce.content.BlockKind;
import io.vitrine.commerce.content.HomeBlocks;
import io.vitrine.commerce.content.PageState;
import io.vitrine.commerce.content.StoreLanguages;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.PagePreview;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.SortableList;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Toggles;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import io.vitrine.ui.storefront.HomePage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The first page of the shop: its blocks in their order, beside it what it will look like, and the way to publish it. */
@Route(value = FirstPageView.PATH, layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class FirstPageView extends Div implements HasDynamicTitle {

    static final String PATH = "staff/storefront";

    private final transient HomeBlocks blocks;
    private final transient StoreSettings settings;
    private final transient HomePage page;
    private final transient Desk desk;
    private final Complaint complaint = new Complaint();
    private final PagePreview preview = new PagePreview("The first page as drafted");
    private String language;

    @Inject
    FirstPageView(HomeBlocks blocks, StoreSettings settings, HomePage page, Clock clock) {
        this.blocks = blocks;
        this.settings = settings;
        this.page = page;
        this.desk = Desk.current(clock);
        this.language = settings.current().first();
        draw();
    }

    private void draw() {
        removeAll();
        complaint.removeAll();
        List<Block> draft = blocks.draft();
        PageState state = blocks.state();
        PageHead head = new PageHead("Storefront")
                .basis("What visitors read on the first page of the shop. They see a change once it is published.")
                .state(said(state));
        if (state.changed() && !draft.isEmpty()) {
            head.actions(Action.primary("Publish").does(this::publish));
        }
        Div list = new Div(blocks(draft), add());
        list.addClassName("vt-stack");
        Div both = new Div(list, shown(draft));
        both.addClassName("vt-edit");
        Div all = new Div(complaint, both);
        all.addClassNames("vt-stack", "vt-after-head");
        if (state.changed() && state.edition() > 0) {
            all.add(new Sure("Undo all changes", "Take the draft back to what is published?", "Take it back", () -> {
                blocks.undo();
                draw();
                Saved.say("The draft is what is published");
            }));
        }
        add(head, new StorefrontTabs(PATH), all);
    }

    private static Status said(PageState state) {
        if (state.edition() == 0) {
            return new Status(Status.Kind.NEUTRAL, "Nothing published: the shop shows its plain first page");
        }
        return state.changed()
                ? new Status(Status.Kind.SOON, "Changed since it was published")
                : new Status(Status.Kind.GOOD, "Published");
    }

    private Component blocks(List<Block> draft) {
        Box box = new Box("Blocks");
        if (draft.isEmpty()) {
            return box.with(new EmptyState(
                    "No block yet", "Begin with an opening: a few words that say what you sell, and a button."));
        }
        SortableList<Block> list = new SortableList<>(FirstPageView::name, this::row, wanted -> {
            blocks.arrange(wanted.stream().map(Block::id).toList());
            draw();
            Saved.say("Order saved");
        });
        list.show(draft);
        return box.padded(list);
    }

    private static String name(Block block) {
        return block.content().kind().label();
    }

    private Component row(Block block) {
        String first = settings.current().first();
        String title = block.content().text(first, first).title();
        Span both = new Span(new Link(PATH + "/blocks/" + block.id(), name(block)));
        List<String> missing = settings.current().setting().languages().codes().stream()
                .filter(code -> block.content().kind() != BlockKind.FEATURED)
                .filter(code -> !block.content().says(code))
                .map(StoreLanguages::name)
                .toList();
        both.add(Words.span(title.isEmpty() ? block.content().kind().purpose() : title, "sub2"));
        if (!missing.isEmpty()) {
            both.add(Words.span("Not in " + String.join(", ", missing), "sub2"));
        }
        return both;
    }

    private Component add() {
        Select<BlockKind> kind = new Select<>();
        kind.setLabel("Kind of block");
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(one -> one.label() + ": " + one.purpose());
        kind.setValue(BlockKind.HERO);
        kind.setWidthFull();
        Div form = new Div(
                kind,
                new Action("Add block")
                        .does(() -> complaint.attempt(() -> Address.of(PATH + "/blocks/"
                                        + blocks.add(BlockDraft.empty(kind.getValue()))
                                                .id())
                                .open())));
        form.addClassName("vt-form");
        return new Box("Add a block").padded(form);
    }

    private Component shown(List<Block> draft) {
        preview.show(page.preview(draft, language));
        Box box = new Box("What it looks like");
        List<String> codes = settings.current().setting().languages().codes();
        if (codes.size() > 1) {
            Toggles toggles = new Toggles("Language of the preview");
            codes.forEach(code -> toggles.option(code, StoreLanguages.name(code), chosen -> {
                language = chosen;
                preview.show(page.preview(blocks.draft(), language));
            }));
            box.padded(toggles);
        }
        return box.with(preview);
    }

    private void publish() {
        if (complaint.attempt(blocks::publish)) {
            draw();
            Saved.say("Published");
        }
    }

    @Override
    public String getPageTitle() {
        return desk.title("Storefront");
    }
}
