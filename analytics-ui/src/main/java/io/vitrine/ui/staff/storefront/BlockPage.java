package io.vitrine.ui.staff.storefront;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Collections;
import io.vitrine.commerce.catalog.Media;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.content.Block;
import io.vitrine.commerce.content.BlockId;
import io.vitrine.commerce.content.HomeBlocks;
import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.PagePreview;
import io.vitrine.ui.kit.Saved;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.DetailView;
import io.vitrine.ui.staff.StaffLayout;
import io.vitrine.ui.storefront.HomePage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One block of the first page: its words in each language, and what it looks like while they are typed. */
@Route(value = "staff/storefront/blocks/:block", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STORE)
@Dependent
public class BlockPage extends DetailView<BlockId> {

    private final transient HomeBlocks blocks;
    private final transient StoreSettings settings;
    private final transient Media media;
    private final transient Products products;
    private final transient Collections collections;
    private final transient HomePage page;
    private final transient Clock clock;

    @Inject
    BlockPage(
            HomeBlocks blocks,
            StoreSettings settings,
            Media media,
            Products products,
            Collections collections,
            HomePage page,
            Clock clock) {
        super("block", BlockId::parse);
        this.blocks = blocks;
        this.settings = settings;
        this.media = media;
        this.products = products;
        this.collections = collections;
        this.page = page;
        this.clock = clock;
    }

    @Override
    protected void show(BlockId id) {
        Block block = blocks.require(id);
        String name = block.content().kind().label();
        Told told = new Told();
        PagePreview preview = new PagePreview("The block as it will be shown");
        BlockForm form =
                new BlockForm(block.content(), settings.current().setting().languages(), told);
        form.offer(products, collections, media);
        form.changed(() -> preview(form, block, preview));
        Div fields = new Div(
                form,
                told,
                Action.primary("Save in the draft")
                        .does(() -> told.trying(() -> {
                            blocks.change(id, Optional.of(block.version()), before -> form.read());
                            show(id);
                            Saved.say("Saved in the draft");
                        })));
        fields.addClassName("vt-form");
        Div both = new Div(new Box(name).padded(fields), new Box("What it looks like").with(preview));
        both.addClassName("vt-edit");
        preview(form, block, preview);
        draw(
                name,
                new PageHead(name)
                        .basis(block.content().kind().purpose() + ". Visitors see it once the page is published.")
                        .below(new Link(FirstPageView.PATH, "Storefront")),
                both,
                gone(block, name));
    }

    /** Shows what is typed, as far as it can be shown. */
    private void preview(BlockForm form, Block block, PagePreview preview) {
        try {
            preview.show(page.preview(List.of(new Block(block.id(), block.version(), form.read())), form.language()));
        } catch (Problem unready) {
            form.told().failed(unready);
        }
    }

    private Component gone(Block block, String name) {
        return new Sure("Remove block", "Remove “" + name + "” from the draft?", "Remove it", () -> {
            blocks.delete(block.id(), Optional.of(block.version()));
            UI.getCurrent().navigate(FirstPageView.PATH);
            Saved.say(name + " removed");
        });
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
