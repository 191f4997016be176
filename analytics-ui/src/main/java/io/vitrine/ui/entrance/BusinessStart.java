package io.vitrine.ui.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the first page of a business's host is. */
public interface BusinessStart {

    /** Shows it. @return whether there was something to show */
    boolean shown(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
