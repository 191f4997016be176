package io.vitrine.launcher;

import io.vitrine.launcher.demo.Demo;
import io.vitrine.launcher.demo.DemoOperator;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What is printed when everything runs. */
final class Announcement {

    private final PrintStream out;
    private final String scheme;
    private final String suffix;

    Announcement(PrintStream out, String scheme, String baseDomain, int port) {
        this.out = out;
        this.scheme = scheme;
        this.suffix = baseDomain + ":" + port + "/";
    }

    void ready(Duration took) {
        out.printf(Locale.ROOT, "Ready in %.1f s%n", took.toMillis() / 1_000f);
    }

    void addresses(boolean mailShown) {
        out.println();
        out.println("  Sign up a business   " + scheme + "://" + suffix);
        if (mailShown) {
            out.println("  Mail that was sent   " + scheme + "://" + suffix + "dev/mail");
        }
    }

    void demo() {
        out.println();
        out.println("  Demo businesses (invented; these passwords are public, never open this server to others)");
        for (Demo.Login login : Demo.logins()) {
            out.printf(
                    Locale.ROOT,
                    "    %-16s %s://%s.%s%n    %16s %s   %s%n",
                    login.business(),
                    scheme,
                    login.slug(),
                    suffix,
                    "",
                    login.email(),
                    login.password());
        }
        out.printf(
                Locale.ROOT,
                "    %-16s %s://%s%n    %16s %s   %s%n",
                "Operator",
                scheme,
                suffix + "operator/signin",
                "",
                DemoOperator.EMAIL,
                DemoOperator.PASSWORD);
    }

    void howToStop() {
        out.println();
        out.println("Stop with Ctrl-C.");
    }
}
