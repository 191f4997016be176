package io.vitrine.ui.entrance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    private String page(String name, Object content) {
        StringOutput page = new StringOutput();
        templates.render("entrance/" + name + ".jte", content, page);
        return page.toString();
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() {
        String evil = "\"><script>alert(1)</script>";
        String page = page("signin", new SignInForm(evil, evil, "/app/", evil, evil));
        assertFalse(page.contains("<script>alert"));
        assertTrue(page.contains("&lt;script>alert(1)&lt;/script>"));
    }

    @Test
    void pagesCarryNoInlineScriptAndNoInlineStyle() {
        String page = page("signup", SignUpForm.fresh(".localhost"));
        assertFalse(page.matches("(?s).*<script(?![^>]*src=).*"));
        assertFalse(page.matches("(?s).* on[a-z]+=\".*"));
        assertFalse(page.contains("style=\""));
    }

    @Test
    void everyFieldHasItsLabel() {
        String page = page("signup", SignUpForm.fresh(".localhost"));
        for (String id : new String[] {"name", "slug", "owner", "email", "password", "country", "currency", "zone"}) {
            assertTrue(page.contains("<label for=\"" + id + "\">"), id);
            assertTrue(page.contains(" id=\"" + id + "\""), id);
        }
    }
}
