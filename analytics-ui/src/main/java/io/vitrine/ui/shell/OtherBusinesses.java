package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.session.CurrentSession;
import io.vitrine.identity.session.Handover;
import io.vitrine.identity.session.OwnBusiness;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The other businesses of the person, each a link that needs no second password; nothing when there is one only, or when the
 * provider of this one has vouched for the person.
 */
final class OtherBusinesses {

    private OtherBusinesses() {}

    static List<Component> links() {
        Optional<TenantId> here = CurrentCall.require().tenant().map(Tenant::id);
        if (here.isEmpty()) {
            return List.of();
        }
        List<Component> links = Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(CurrentSession::of)
                .filter(session -> !session.vouched())
                .map(session -> CDI.current().select(Handover.class).get().businesses(session.account()))
                .orElse(List.of())
                .stream()
                .filter(business -> !business.id().equals(here.get()))
                .map(OtherBusinesses::link)
                .toList();
        return links.isEmpty() ? List.of() : withHead(links);
    }

    private static List<Component> withHead(List<Component> links) {
        Div head = new Div("Switch business");
        head.addClassName("head");
        return Stream.concat(Stream.of(head), links.stream()).toList();
    }

    private static Component link(OwnBusiness business) {
        Anchor link = new Anchor("/switch?to=" + business.slug(), "");
        link.add(Words.span(Initials.of(business.name()).substring(0, 1), "vt-logo"), new Span(business.name()));
        link.setRouterIgnore(true);
        return link;
    }
}
