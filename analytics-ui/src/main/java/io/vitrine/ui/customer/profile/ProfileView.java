package io.vitrine.ui.customer.profile;

import io.vitrine.ui.customer.Frame;
import io.vitrine.ui.entrance.TextField;
import java.util.List;

/** What a customer has said for the next orders. */
public record ProfileView(
        Frame frame, String said, String trouble, List<TextField> fields, String email, String number) {

    public ProfileView {
        fields = List.copyOf(fields);
    }
}
