package io.vitrine.journeys;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mailbox of somebody, as the server's own sink shows it. */
public record Post(String address) {

    private static final int TRIES = 60;

    public static Post to(String address) {
        return new Post(address);
    }

    /** The mails that came, the newest first. */
    public List<JsonObject> mails() {
        return Client.of(Vitrine.shared().port(), "localhost")
                .with("Accept", "application/json")
                .get("/dev/mail?to=" + address)
                .expect(200)
                .structure()
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    /** The text of the newest mail with this in its subject; it may still be on its way. */
    public String about(String subject) {
        for (int i = 0; i < TRIES; i++) {
            for (JsonObject mail : mails()) {
                if (mail.getString("subject").contains(subject)) {
                    return mail.getString("text");
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("Nobody wrote to " + address + ": " + subject);
    }

    /** What the pattern's group says in the newest mail that has it. */
    public String first(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        for (int i = 0; i < TRIES; i++) {
            for (JsonObject mail : mails()) {
                Matcher found = wanted.matcher(mail.getString("text"));
                if (found.find()) {
                    return found.group(1);
                }
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail to " + address + " has " + pattern);
    }
}
