package io.vitrine.ui.owner.keys;

import com.vaadin.flow.component.html.Div;
import io.vitrine.identity.client.OAuthClient;
import io.vitrine.identity.client.RedirectUri;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.Words;
import java.util.stream.Collectors;

/** What the developers of the client need to know. */
final class HowToConnect extends Div {

    HowToConnect(OAuthClient client, Examples examples) {
        Div body = new Div();
        body.addClassName("vt-stack4");
        if (client.confidential()) {
            body.add(
                    Words.paragraph("On its own:", "vt-mut"),
                    new CodeBlock(
                            "How it gets a token of its own",
                            examples.client(client.id().toString())));
        }
        client.redirectUris().stream()
                .findFirst()
                .ifPresent(first -> body.add(
                        Words.paragraph(
                                "In a person's name, with PKCE; answers go to "
                                        + client.redirectUris().stream()
                                                .map(RedirectUri::value)
                                                .collect(Collectors.joining(", "))
                                        + " and nowhere else:",
                                "vt-mut",
                                "vt-break"),
                        new CodeBlock(
                                "Where it sends a person",
                                examples.consent(client.id().toString(), first.value()))));
        body.add(Words.quiet(
                "Everything else stands at " + examples.root() + "/.well-known/oauth-authorization-server"));
        add(new Box("How it connects").padded(body));
    }
}
