package io.vitrine.analytics.value.rest;

import io.vitrine.analytics.value.AgainstTarget;
import io.vitrine.analytics.value.FileFormat;
import io.vitrine.analytics.value.MetricAnswer;
import io.vitrine.analytics.value.MetricExports;
import io.vitrine.analytics.value.MetricQuestion;
import io.vitrine.analytics.value.MetricValues;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The registry over HTTP: what figures mean, what they come to, and the rows behind them. */
@Path("metrics")
@ApplicationScoped
public class MetricsResource {

    @Inject
    MetricValues values;

    @Inject
    MetricExports exports;

    @Inject
    AgainstTarget against;

    @Needs(Permission.READ_FIGURES)
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every figure with its definition, its statements and what it can be divided by")
    public JsonObject all() {
        return MetricJson.registry(values.all());
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("{metric}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a figure means")
    public JsonObject one(@PathParam("metric") String metric) {
        return MetricJson.meaning(values.meaning(metric));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("{metric}/value")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a figure came to",
            description =
                    "Takes from, to, by, filter[location|channel|product|category|group|country], basis (event or order)"
                            + ", asReportedOn and compare=target. A missing value is null and has a reason.")
    public JsonObject value(
            @PathParam("metric") String metric,
            @BeanParam MetricRequest request,
            @QueryParam("by") @Nullable String by,
            @QueryParam("compare") @Nullable String compare) {
        if (compare != null && !compare.equals("target")) {
            throw Problem.invalid("compare", "Use target, or leave it out.");
        }
        MetricAnswer answer = values.value(request.question(metric), MetricRequest.facet(by));
        return compare == null
                ? MetricJson.answer(answer)
                : MetricJson.beside(MetricJson.answer(answer), against.of(answer));
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("{metric}/rows")
    @Operation(
            summary = "The rows a figure was added up from",
            description =
                    "JSON a page at a time; with Accept: text/csv, application/xml or the type of XLSX, or with"
                            + " format=csv, xml or xlsx, all of them as a file, which needs the permission to download figures.")
    public Response rows(
            @PathParam("metric") String metric,
            @BeanParam MetricRequest request,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("format") @Nullable String format,
            @HeaderParam("Accept") @Nullable String accept) {
        MetricQuestion question = request.question(metric);
        Optional<FileFormat> file = file(format, accept);
        if (file.isPresent()) {
            return whole(file.get(), question);
        }
        return Response.ok(
                        MetricJson.page(values.rows(question, Optional.ofNullable(after), number(limit))),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Needs(Permission.READ_FIGURES)
    @GET
    @Path("{metric}/restatements")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How a figure changed since it was reported",
            description = "Takes from, to, the filters, and since: the day at whose end it was reported.")
    public JsonObject restatements(
            @PathParam("metric") String metric,
            @BeanParam MetricRequest request,
            @QueryParam("since") @Nullable String since) {
        LocalDate day = MetricRequest.day("since", since)
                .orElseThrow(() -> Problem.invalid("since", "Write a day such as 2026-01-31."));
        return MetricJson.restatements(values.restatements(request.question(metric), day));
    }

    private Response whole(FileFormat format, MetricQuestion question) {
        MetricAnswer answer = values.value(question, Optional.empty()); // refuses before the file begins
        exports.record("rows", format, answer.meaning(), question);
        StreamingOutput content = out -> exports.write(format, answer, out);
        String name = answer.meaning().id() + "-rows-" + question.period().from() + "-"
                + question.period().to() + "." + format.ending();
        return Response.ok(content)
                .type(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static Optional<FileFormat> file(@Nullable String format, @Nullable String accept) {
        if (format != null && !format.equals("json")) {
            return Optional.of(
                    FileFormat.of(format).orElseThrow(() -> Problem.invalid("format", "Use json, csv, xlsx or xml.")));
        }
        return format != null || accept == null
                ? Optional.empty()
                : Arrays.stream(FileFormat.values())
                        .filter(one -> accept.startsWith(one.mediaType().split(";", 2)[0]))
                        .findFirst();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid("limit", "Use a whole number.");
        }
    }
}
