package io.vitrine.ui.storefront;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vitrine.commerce.content.Block;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.BusinessStart;
import io.vitrine.ui.entrance.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The first page of a business's host, as soon as it has something to sell or to say. */
@ApplicationScoped
public class HomePage implements BusinessStart {

    /** So long everybody is shown what one visitor was: many come at once, and the page asks for many products. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private static final long MOST = 2_000;

    /** @param version of how the shop presents itself */
    private record Asked(String business, String language, int version) {}

    private final Cache<Asked, Optional<byte[]>> kept =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(MOST).build();

    @Inject
    Homes homes;

    @Inject
    Pages pages;

    @Inject
    Visits visits;

    @Override
    public boolean shown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit;
        try {
            visit = visits.of(request);
        } catch (Problem unspoken) {
            response.sendError(unspoken.status());
            return true;
        }
        Visit.enter(visit);
        try {
            Optional<byte[]> page = kept.get(
                    new Asked(
                            Frames.business().key(),
                            visit.language(),
                            visit.presence().version()),
                    asked -> homes.find().map(home -> pages.html("store/home", home)));
            if (page.isPresent()) {
                Kept.write(request, response, "text/html; charset=utf-8", page.get());
            }
            return page.isPresent();
        } finally {
            Visit.leave();
        }
    }

    /** The page as it would be with these blocks, in a language of the shop. */
    public String preview(List<Block> blocks, String language) {
        Visit.enter(visits.in(language));
        try {
            return new String(pages.html("store/home", homes.written(blocks)), StandardCharsets.UTF_8);
        } finally {
            Visit.leave();
        }
    }
}
