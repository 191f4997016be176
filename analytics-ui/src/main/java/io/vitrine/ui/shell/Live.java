package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.outbox.LiveFeed;

/** Lets a shown view follow what happens in its business. */
public final class Live {

    private Live() {}

    /** Renews the view after each change for as long as it is shown, as the person who opened it. */
    public static void follow(LiveFeed feed, Component view, Runnable renew) {
        view.addAttachListener(attached -> {
            Call call = CurrentCall.require();
            UI ui = attached.getUI();
            StillAllowed access = StillAllowed.now(call);
            LiveFeed.Registration following = feed.subscribe(
                    call.business().key(), () -> tell(ui, () -> CurrentCall.run(call, () -> news(access, ui, renew))));
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                following.remove();
            });
        });
    }

    /** A person whose access has changed meanwhile sees no news here: the page loads anew, as the person is now. */
    private static void news(StillAllowed access, UI ui, Runnable renew) {
        if (access.holds()) {
            renew.run();
        } else {
            ui.getPage().reload();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what fails in there is the page's to show
    private static void tell(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException gone) {
            // the page was closed in the meantime; its subscription ends with it
        }
    }
}
