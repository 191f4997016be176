package io.vitrine.ui.owner.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.vitrine.identity.document.EvidenceRequest;
import io.vitrine.identity.document.EvidenceRequests;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.Optional;

/** An open evidence request, to be answered or declined. */
final class AnswerBox extends Div {

    AnswerBox(
            EvidenceRequest request,
            EvidenceRequests requests,
            List<SharedDocument> documents,
            Desk desk,
            Runnable done) {
        TextArea words = new TextArea("Answer");
        words.setMaxLength(1000);
        Select<SharedDocument> document = new Select<>();
        document.setLabel("Document (optional)");
        document.setItems(documents);
        document.setItemLabelGenerator(shared -> shared == null ? "None" : shared.title());
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption("None");
        document.setHelperText("Who asks sees it, whatever its class. Share a new one below first.");
        Complaint complaint = new Complaint();
        Action decline = Action.grave("Decline").does(() -> {
            if (Complaint.filled(words, words.getValue(), "Say why.")
                    && complaint.attempt(() -> requests.decline(request.id(), words.getValue()))) {
                done.run();
            }
        });
        Action answer = Action.primary("Answer").does(() -> {
            if (Complaint.filled(words, words.getValue(), "Write a few words.")
                    && complaint.attempt(() -> requests.answer(
                            request.id(),
                            words.getValue(),
                            Optional.ofNullable(document.getValue()).map(SharedDocument::id)))) {
                done.run();
            }
        });
        Div actions = new Div(decline, answer);
        actions.addClassName("vt-row");
        Div fields = new Div(complaint, words, document, actions);
        fields.addClassName("vt-fields");
        boolean late = request.overdueOn(desk.today());
        Facts facts = new Facts()
                .fact("Asked by", request.person())
                .fact("Asks for", request.wish())
                .fact(
                        "Due",
                        late
                                ? new Status(
                                        Status.Kind.NOW,
                                        "Overdue, " + desk.dates().day(request.due()))
                                : Words.span(desk.dates().day(request.due())));
        add(new Box("Evidence is asked for").padded(facts).padded(fields));
    }
}
