package io.vitrine.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, one for all tests. */
final class Browsers {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Browsers() {}

    /** A fresh profile with one empty page, on which nothing moves. */
    static Page page(int width, ColorScheme scheme) {
        Page page = chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setLocale("en-GB")
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    /** The same without scripts, as a page is before they have come. */
    static Page plain(int width) {
        Page page = chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setLocale("en-GB")
                        .setJavaScriptEnabled(false))
                .newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    private static synchronized Browser chromium() {
        Browser running = browser;
        if (running == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(QUIET));
            browser = running;
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    private static Path executable() {
        return Stream.concat(Stream.of(System.getProperty("vitrine.test.browser", "")), PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium: deploy/test installs it"));
    }
}
