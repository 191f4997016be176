package io.vitrine.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The new recovery codes, this once. */
final class CodesShown extends Composite<Box> {

    CodesShown(List<String> codes, Runnable kept) {
        UnorderedList list =
                new UnorderedList(codes.stream().map(CodesShown::item).toArray(ListItem[]::new));
        list.addClassNames("vt-codes", "vt-mono");
        String text = String.join("\n", codes) + "\n";
        Div actions = new Div(
                CopyButton.of(text),
                download(text),
                Action.primary("I have kept them").does(kept));
        actions.addClassNames("vt-row", "vt-wrap");
        Div body = new Div(
                Note.warn(Words.span(
                        "Keep these codes where you find them without your phone. They are shown this once.")),
                list,
                actions);
        body.addClassName("vt-form");
        getContent().padded(body);
    }

    @Override
    protected Box initContent() {
        return new Box("Your recovery codes");
    }

    private static ListItem item(String code) {
        return new ListItem(code);
    }

    private static Anchor download(String text) {
        String head =
                "Recovery codes of " + CurrentCall.require().actor().name() + " for Vitrine. Each works once.\n\n";
        String address = "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(head + text, StandardCharsets.UTF_8).replace("+", "%20");
        Anchor anchor = Action.link(Glyph.DOWNLOAD, "Download", address);
        anchor.addClassName("s");
        anchor.getElement().setAttribute("download", "vitrine-recovery-codes.txt");
        return anchor;
    }
}
