package io.vitrine.identity.review.rest;

import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.idempotency.Answer;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.idempotency.IdempotencyKey;
import io.vitrine.core.idempotency.rest.Answers;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.JsonBody;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.rest.TeamJson;
import io.vitrine.identity.review.AccessReview;
import io.vitrine.identity.review.AccessReviews;
import io.vitrine.identity.review.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Access reviews over HTTP. */
@Path("access-reviews")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Needs(Permission.REVIEW_ACCESS)
public class AccessReviewsResource {

    @Inject
    AccessReviews reviews;

    @Inject
    Idempotency idempotency;

    @GET
    @Operation(summary = "Access reviews, newest first")
    public JsonObject all() {
        return TeamJson.list(reviews.all(), AccessReviewsResource::write);
    }

    @POST
    @Operation(summary = "Opens an access review now")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        return Answers.response(idempotency.once(
                IdempotencyKey.of(key, "POST /api/access-reviews", body),
                () -> Answer.created(write(reviews.open()).toString())));
    }

    @GET
    @Path("schedule")
    @Operation(summary = "How often access is reviewed")
    public JsonObject schedule() {
        return write(reviews.schedule());
    }

    @PUT
    @Path("schedule")
    @Operation(summary = "Sets how often access is reviewed: months (null for never), days and reason")
    public JsonObject schedule(String body) {
        JsonBody wish = JsonBody.parse(body);
        Optional<Integer> months = wish.has("months") ? Optional.of(whole(wish, "months")) : Optional.empty();
        return write(reviews.schedule(
                months, whole(wish, "days"), wish.optional("reason").orElse("")));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One access review with everybody's access")
    public JsonObject find(@PathParam("id") String id) {
        return write(reviews.find(id(id)));
    }

    @POST
    @Path("{id}/decisions")
    @Operation(
            summary = "Confirms or revokes somebody's access",
            description =
                    "Takes member, decision (CONFIRMED or REVOKED) and reason. Revoking ends the membership at once.")
    public JsonObject decide(@PathParam("id") String id, String body) {
        AccessReview.Id review = id(id);
        reviews.find(review);
        JsonBody wish = JsonBody.parse(body);
        AccountId member = AccountId.parse(wish.text("member")).orElseThrow(() -> Problem.notFound("member"));
        return write(reviews.decide(
                review,
                member,
                wish.oneOf("decision", AccessReview.Decision.class),
                wish.optional("reason").orElse("")));
    }

    private static int whole(JsonBody wish, String field) {
        try {
            return wish.decimal(field).intValueExact();
        } catch (ArithmeticException e) {
            throw wish.wrong(field, "Write a whole number.");
        }
    }

    private static JsonObject write(Schedule schedule) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("days", schedule.days());
        schedule.months().ifPresentOrElse(months -> json.add("months", months), () -> json.addNull("months"));
        schedule.nextAt().ifPresent(next -> json.add("nextAt", next.toString()));
        return json.build();
    }

    private static JsonObject write(AccessReview review) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", review.id().toString())
                .add("openedAt", review.openedAt().toString())
                .add("dueAt", review.dueAt().toString())
                .add("undecided", review.undecided())
                .add(
                        "lines",
                        TeamJson.list(review.lines(), AccessReviewsResource::write)
                                .getJsonArray("data"));
        review.closedAt().ifPresent(at -> json.add("closedAt", at.toString()));
        return json.build();
    }

    private static JsonObject write(AccessReview.Line line) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("member", line.account().toString())
                .add("name", line.name())
                .add("role", line.role());
        line.decision().ifPresent(decision -> json.add("decision", decision.name()));
        line.decidedBy().ifPresent(by -> json.add("decidedBy", by.toString()));
        line.reason().ifPresent(reason -> json.add("reason", reason));
        return json.build();
    }

    private static AccessReview.Id id(String text) {
        return AccessReview.Id.parse(text).orElseThrow(() -> Problem.notFound("review"));
    }
}
