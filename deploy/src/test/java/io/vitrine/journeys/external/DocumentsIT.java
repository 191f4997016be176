package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is shared is seen by whom it was granted, leaves with a name on it, and answers what was asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsIT {

    private static final String AUDITOR = "dora@audit-firm.example";

    /** A page with nothing on it, as small as a PDF gets. */
    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Client auditor;

    @BeforeAll
    void open() {
        business = Business.open("documents");
        Outside.give(business.owner(), AUDITOR, "AUDITOR", Outside.march());
        auditor = Outside.accept(business, AUDITOR);
    }

    private JsonObject share(String documentClass, String title, String name, String content) {
        return business.owner()
                .postBytes(
                        "/api/documents?class=" + documentClass + "&title=" + title + "&name=" + name,
                        content.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
    }

    @Test
    void anAuditorSeesTheGrantedClassesOnly() {
        String policy =
                share("POLICY", "Refunds", "refunds.txt", "Within 14 days.").getString("id");
        String contract = share("CONTRACT", "Lease", "lease.txt", "Until 2030.").getString("id");
        List<String> seen = Outside.data(
                        auditor.get("/api/documents").expect(200).json())
                .stream()
                .map(document -> document.getString("id"))
                .toList();
        assertTrue(seen.contains(policy), seen.toString());
        assertTrue(!seen.contains(contract), seen.toString());
        auditor.with("Accept", "*/*")
                .get("/api/documents/" + contract + "/versions/1/content")
                .expectProblem(404);
        business.owner().delete("/api/documents/" + policy).expect(204);
        auditor.with("Accept", "*/*")
                .get("/api/documents/" + policy + "/versions/1/content")
                .expectProblem(404);
    }

    @Test
    void everyFileForAnAuditorCarriesTheNameAndItsFingerprintStandsInTheTrail() {
        String id = share("POLICY", "Handbook", "handbook.pdf", PDF).getString("id");
        String stamped = auditor.with("Accept", "*/*")
                .get("/api/documents/" + id + "/versions/1/content")
                .expect(200)
                .body();
        assertTrue(stamped.startsWith("%PDF"), stamped.substring(0, 20));
        assertTrue(stamped.contains("Downloaded by Ada Auditor"), "no name in the file's description");
        String fingerprint = Outside.sql(
                        business,
                        "select after ->> 'sha256' from " + business.key()
                                + ".audit_event where action = 'external.downloaded' and after ->> 'what' like 'Handbook%'")
                .get(0);
        assertEquals(64, fingerprint.length());
        String plain = business.owner()
                .with("Accept", "*/*")
                .get("/api/documents/" + id + "/versions/1/content")
                .expect(200)
                .body();
        assertTrue(!plain.contains("Downloaded by"));
        String grant = Outside.data(
                        business.owner().get("/api/grants").expect(200).json())
                .get(0)
                .getString("id");
        assertTrue(Outside.data(business.owner()
                        .get("/api/grants/" + grant + "/views")
                        .expect(200)
                        .json())
                .stream()
                .anyMatch(viewed -> viewed.getString("kind").equals("DOWNLOAD")
                        && viewed.getString("sha256").equals(fingerprint)));
    }

    @Test
    void aNewerVersionLeavesTheEarlierOneAsItWas() {
        JsonObject first = share("POLICY", "Prices", "prices.csv", "sku,price\nA,1\n");
        JsonObject second = business.owner()
                .postBytes(
                        "/api/documents/" + first.getString("id") + "/versions?name=prices.csv",
                        "sku,price\nA,2\n".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
        assertEquals(2, second.getJsonArray("versions").size());
        assertEquals(
                "sku,price\nA,1\n",
                business.owner()
                        .with("Accept", "*/*")
                        .get("/api/documents/" + first.getString("id") + "/versions/1/content")
                        .expect(200)
                        .body());
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        for (String[] wrong : new String[][] {
            {"x.exe", "MZ"}, {"x.pdf", "not a pdf"}, {"x.png", "PK"}, {"x.txt", ""}, {"x.html", "<p>"}
        }) {
            if (!wrong[0].equals("x.txt")) {
                business.owner()
                        .postBytes(
                                "/api/documents?class=POLICY&title=X&name=" + wrong[0],
                                wrong[1].getBytes(StandardCharsets.UTF_8))
                        .expectProblem(422);
            }
        }
        business.owner()
                .postBytes(
                        "/api/documents?class=POLICY&title=X&name=big.txt",
                        "x".repeat(20 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8))
                .expectProblem(413);
        auditor.postBytes("/api/documents?class=POLICY&title=X&name=x.txt", new byte[] {65})
                .expectProblem(403);
    }

    @Test
    void anAuditorAsksAndTheBusinessAnswersWithADocument() {
        auditor.post("/api/evidence-requests", "{\"wish\":\"The lease of the Hill shop\",\"due\":\"2099-01-31\"}")
                .expect(201);
        auditor.post("/api/evidence-requests", "{\"wish\":\"Too late\",\"due\":\"2020-01-31\"}")
                .expectProblem(422);
        Outside.mail(server, Business.email(business.slug()), "The lease of the Hill shop");
        JsonObject asked = Outside.data(business.owner()
                        .get("/api/evidence-requests")
                        .expect(200)
                        .json())
                .get(0);
        assertEquals(AUDITOR, asked.getString("person"));
        String lease = share("CONTRACT", "Hill", "hill.txt", "Signed.").getString("id");
        String address = "/api/evidence-requests/" + asked.getString("id");
        auditor.post(address + "/answer", "{\"answer\":\"me\"}").expectProblem(403);
        business.owner()
                .post(address + "/answer", "{\"answer\":\"Here it is\",\"document\":\"" + lease + "\"}")
                .expect(204);
        business.owner().post(address + "/refusal", "{\"answer\":\"no\"}").expectProblem(409);
        JsonObject answered = Outside.data(
                        auditor.get("/api/evidence-requests").expect(200).json())
                .get(0);
        assertEquals("ANSWERED", answered.getString("state"));
        auditor.with("Accept", "*/*")
                .get("/api/documents/" + lease + "/versions/1/content")
                .expect(200);
        business.owner()
                .post("/api/evidence-requests", "{\"wish\":\"x\",\"due\":\"2099-01-31\"}")
                .expectProblem(403);
    }
}
