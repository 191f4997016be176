package io.vitrine.core.access;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The call that this thread works for. Threads that take work over carry the call along. */
public final class CurrentCall {

    private static final ThreadLocal<@Nullable Call> CURRENT = new ThreadLocal<>();

    private CurrentCall() {}

    /** The call. @throws IllegalStateException when the thread works for none */
    public static Call require() {
        return find().orElseThrow(() -> new IllegalStateException("This thread works for no call"));
    }

    /** For what visitors of a business reach without signing in. @throws Problem 404 on the platform's own host */
    public static void requireBusiness() {
        if (require().tenant().isEmpty()) {
            throw Problem.notFound("address");
        }
    }

    public static Optional<Call> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work for the call and restores what was before. */
    public static void run(Call call, Runnable work) {
        with(call, () -> {
            work.run();
            return true;
        });
    }

    /** Runs the work for the call and restores what was before. */
    public static <T extends @Nullable Object> T with(Call call, Supplier<T> work) {
        Call before = enter(call);
        try {
            return work.get();
        } finally {
            leave(before);
        }
    }

    /** For filters, whose work throws checked exceptions: returns what to hand to {@link #leave}. */
    public static @Nullable Call enter(Call call) {
        Call before = CURRENT.get();
        CURRENT.set(call);
        return before;
    }

    public static void leave(@Nullable Call before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** Refuses unless the caller holds the permission: 401 for nobody, 403 for somebody else. */
    public static void permit(Permission permission) {
        Actor actor = require().actor();
        if (actor.kind() == Actor.Kind.ANONYMOUS) {
            throw AccessRefused.signInFirst();
        }
        if (actor.checked() && !actor.may(permission)) {
            throw AccessRefused.notAllowed(permission);
        }
    }

    /** Refuses an amount, in the business's currency, above the limit that the caller's role sets for the permission. */
    public static void permitUpTo(Permission permission, BigDecimal amount) {
        permit(permission);
        Actor actor = require().actor();
        BigDecimal most = actor.access().limits().get(permission);
        if (actor.checked() && most != null && amount.compareTo(most) > 0) {
            throw AccessRefused.beyondLimit(permission, most);
        }
    }

    /**
     * Refuses programs: what gives or takes access is done by people who have signed in themselves.
     *
     * @return the account of the person
     */
    public static UUID requirePerson() {
        Actor actor = require().actor();
        return switch (actor.kind()) {
            case PERSON -> actor.id().orElseThrow(AccessRefused::signInFirst);
            case ANONYMOUS, CUSTOMER, SYSTEM -> throw AccessRefused.signInFirst();
            case DELEGATE, PROGRAM -> throw AccessRefused.peopleOnly();
        };
    }

    /**
     * Refuses everybody but a signed-in customer of the business.
     *
     * @return the customer's account
     */
    public static UUID requireCustomer() {
        Actor actor = require().actor();
        return switch (actor.kind()) {
            case CUSTOMER -> actor.id().orElseThrow(AccessRefused::signInFirst);
            case ANONYMOUS, SYSTEM -> throw AccessRefused.signInFirst();
            case PERSON, DELEGATE, PROGRAM -> throw AccessRefused.customersOnly();
        };
    }

    /**
     * Refuses like {@link #permit}, for something that happens at one location, or in the whole business when absent: 403
     * also when the caller's access does not reach so far.
     */
    public static void permitAt(Permission permission, Optional<UUID> location) {
        permit(permission);
        Actor actor = require().actor();
        if (actor.checked() && !actor.access().reaches(location)) {
            throw AccessRefused.notThere();
        }
    }
}
