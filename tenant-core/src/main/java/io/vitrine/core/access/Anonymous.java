package io.vitrine.core.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation of the API that callers reach before they have shown who they are. Everything else asks for a token. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Anonymous {

    /** Whether a member who shows a token is known here, and may see more than a visitor. */
    boolean known() default false;
}
