package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;

@Route("owner/today")
@Dependent
public class TodayView extends Div {
    TodayView() {
        add(new H1("Today"), new Button("Press"));
    }
}
