package io.vitrine.commerce.guest;

import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.letter.Paper;
import io.vitrine.commerce.letter.Parts;
import io.vitrine.commerce.letter.Wording;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** Asks whether an address is its reader's. */
final class ContactMail {

    private ContactMail() {}

    static Mail of(GuestRows.Mailbox to, Tenant shop, String code, String link) {
        Language language = Language.of(to.language());
        Wording words = Wording.in(language);
        Parts parts = Parts.of(
                words.text("proof.subject", shop.name(), code),
                words.text("proof.heading"),
                to.order()
                        .map(number -> words.text("proof.order.lead", number, shop.name()))
                        .orElseGet(() -> words.text("proof.lead", shop.name())),
                List.of(words.text("proof.code", code), words.text("proof.life")));
        String button = words.text("proof.button");
        Paper paper = new Paper(shop, language, Optional.of(new Paper.Way(button, button, link)), List.of());
        return new Mail(
                to.email(),
                parts.subject(),
                paper.text(parts),
                Optional.of(paper.html(parts)),
                Optional.of(shop.name()));
    }
}
