package io.vitrine.core.problem;

import java.util.List;

/** A refusal with a sentence for people and a code for programs; becomes RFC 9457 problem details in the API. */
public class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String title;
    private final String detail;
    private final transient List<FieldError> errors;

    /**
     * One wrong field.
     *
     * @param field path of the field, such as {@code lines[0].quantity}
     * @param cure what to write instead
     */
    public record FieldError(String field, String cure) {}

    protected Problem(int status, String code, String title, String detail, List<FieldError> errors) {
        super(title + ": " + detail);
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, List.of());
    }

    /** 404: the same body whether the thing never existed or belongs to another business. */
    public static Problem notFound(String thing) {
        return of(404, "not-found", "Not found", "There is no such " + thing + ".");
    }

    /** 422 with one wrong field. */
    public static Problem invalid(String field, String cure) {
        return invalid(List.of(new FieldError(field, cure)));
    }

    /** 422 with the wrong fields. */
    public static Problem invalid(List<FieldError> errors) {
        FieldError first = errors.get(0);
        return new Problem(
                422, "invalid", "Some fields need another value", first.field() + ": " + first.cure(), errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** A refusal is an answer, not a failure: it carries no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
