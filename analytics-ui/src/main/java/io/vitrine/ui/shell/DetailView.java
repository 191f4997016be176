package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.PageHead;
import java.util.Optional;
import java.util.function.Function;

/**
 * The page of one thing that the address names. What is not there, or not for this person, has no page.
 *
 * @param <I> what names the thing
 */
public abstract class DetailView<I> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final String parameter;
    private final transient Function<String, Optional<I>> parse;
    private String title = "";

    /** @param parameter of the route, read by {@code parse} */
    protected DetailView(String parameter, Function<String, Optional<I>> parse) {
        this.parameter = parameter;
        this.parse = parse;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<I> id = event.getRouteParameters().get(parameter).flatMap(parse);
        try {
            show(id.orElseThrow(() -> Problem.notFound(parameter)));
        } catch (Problem problem) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /**
     * Draws the page, also once more after something was changed on it.
     *
     * @throws Problem when there is no such thing
     */
    protected abstract void show(I id);

    /** The head, and the blocks of the page below one another. */
    protected final void draw(String name, PageHead head, Component... blocks) {
        title = name;
        Div stack = new Div(blocks);
        stack.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(head, stack);
    }

    /** The thing's name, once it is drawn. */
    protected final String title() {
        return title;
    }
}
