package io.vitrine.core.operations;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of JSON: time, level, logger, message, and the request and business it belongs to. */
final class JsonLogFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("time", entry.getInstant().toString())
                .add("level", entry.getLevel().getName())
                .add("logger", String.valueOf(entry.getLoggerName()))
                .add("message", formatMessage(entry));
        CurrentCall.find().ifPresent(call -> addCall(json, call));
        if (entry.getThrown() != null) {
            json.add("error", stackTrace(entry.getThrown()));
        }
        return json.build() + System.lineSeparator();
    }

    private static void addCall(JsonObjectBuilder json, Call call) {
        json.add("request", call.requestId());
        call.tenant().ifPresent(tenant -> json.add("tenant", tenant.id().toString()));
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
