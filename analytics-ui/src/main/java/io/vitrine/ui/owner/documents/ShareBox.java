package io.vitrine.ui.owner.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.ShareFile;
import io.vitrine.identity.grant.DocumentClass;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.FileField;

/** Shares a file. */
final class ShareBox extends Div {

    static final String RULE = "PDF, CSV, TXT, PNG, JPG, DOCX or XLSX, at most 20 MB.";
    static final String[] ENDINGS = {".pdf", ".csv", ".txt", ".png", ".jpg", ".jpeg", ".docx", ".xlsx"};

    ShareBox(Documents documents, Runnable done) {
        TextField title = new TextField("Title");
        title.setMaxLength(200);
        Select<DocumentClass> kind = new Select<>();
        kind.setLabel("Class");
        kind.setItems(DocumentClass.values());
        kind.setItemLabelGenerator(DocumentClass::label);
        kind.setValue(DocumentClass.POLICY);
        kind.setHelperText("Grants name the classes that they show.");
        FileField file = new FileField(ShareFile.MOST, RULE, ENDINGS);
        Complaint complaint = new Complaint();
        Action share = Action.primary("Share document").does(() -> {
            if (Complaint.filled(title, title.getValue(), "Give it a title.")
                    && complaint.attempt(() -> documents.share(kind.getValue(), title.getValue(), chosen(file)))) {
                done.run();
            }
        });
        Div fields = new Div(complaint, title, kind, file, new Div(share));
        fields.addClassName("vt-fields");
        add(new Box("Share a document").padded(fields));
    }

    static ShareFile chosen(FileField file) {
        return file.chosen()
                .map(chosen -> new ShareFile(chosen.name(), chosen.content()))
                .orElseThrow(() -> Problem.invalid("file", "Choose a file first. " + RULE));
    }
}
