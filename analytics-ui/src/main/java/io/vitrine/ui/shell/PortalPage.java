package io.vitrine.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import io.vitrine.ui.kit.Assets;

/**
 * The page that carries a portal: styles and theme before the first paint. Requests of the screen stay ordinary ones, so
 * that they pass the same filters as all others; only the server's news come over a socket.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class PortalPage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, Assets.text("theme.js"), Inline.Wrapping.JAVASCRIPT);
        settings.addLink("stylesheet", Assets.url("tokens.css"));
        settings.addLink("stylesheet", Assets.url("kit.css"));
        settings.addLink("icon", Assets.url("favicon.svg"));
        settings.addMetaTag("color-scheme", "light dark");
    }
}
