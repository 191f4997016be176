package io.vitrine.ui.storefront;

import io.vitrine.commerce.content.StoreSettings;
import io.vitrine.core.access.CurrentCall;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Addresses that begin with a language: the page behind them is shown in it. Only pages of the shop can be reached this way;
 * everything that a permission guards is behind other filters and keeps its one address.
 */
public class LanguageFilter implements Filter {

    /** Name of the request's attribute with the language that its address asks for. */
    static final String LANGUAGE = "io.vitrine.storefront.language";

    private static final int CODE = 3;

    @Inject
    StoreSettings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String address = http.getRequestURI();
        String code = address.substring(1, Math.min(CODE, address.length()));
        String path = address.substring(Math.min(CODE, address.length()));
        if (CurrentCall.require().tenant().isEmpty() || !Visit.spoken(path.isEmpty() ? "/" : path) || odd(path)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<String> languages = settings.current().setting().languages().codes();
        if (languages.get(0).equals(code)) {
            move(http, answer, path.isEmpty() ? "/" : path);
        } else if (!languages.contains(code)) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.isEmpty()) {
            move(http, answer, "/" + code + "/");
        } else {
            request.setAttribute(LANGUAGE, code);
            request.getRequestDispatcher(path).forward(request, response);
        }
    }

    /** What could be read as another path than the one that was looked at. */
    private static boolean odd(String path) {
        return path.contains("..")
                || path.contains(";")
                || path.contains("%")
                || path.contains("//")
                || path.contains("\\");
    }

    private static void move(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Cache-Control", "public, max-age=60");
        response.setHeader("Location", query == null ? path : path + "?" + query);
    }
}
