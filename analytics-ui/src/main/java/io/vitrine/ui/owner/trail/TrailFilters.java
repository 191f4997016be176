package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.ScopePickers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Period, person, action and object, each in the address. */
final class TrailFilters {

    private final TrailState state;
    private final Desk desk;
    private final Map<String, String> names;

    TrailFilters(TrailState state, Desk desk, Map<String, String> names) {
        this.state = state;
        this.desk = desk;
        this.names = names;
    }

    ScopeBar bar(List<String> actors, List<String> actions, boolean byObject) {
        return byObject
                ? new ScopeBar(period(), who(actors), did(actions), object())
                : new ScopeBar(period(), who(actors), did(actions));
    }

    private Picker period() {
        ScopePickers pickers = new ScopePickers(
                desk, state.scope(), scope -> state.within(scope).address());
        return state.anyTime()
                ? pickers.period("Any time")
                : pickers.period()
                        .choice("Any time", state.atAnyTime().address().toString(), false);
    }

    private Picker who(List<String> actors) {
        Picker picker = new Picker(
                "Who", state.actor().map(key -> EventWords.actor(key, names)).orElse("Anyone"));
        picker.choice(
                "Anyone",
                state.by(Optional.empty()).address().toString(),
                state.actor().isEmpty());
        actors.forEach(key -> picker.choice(
                EventWords.actor(key, names),
                state.by(Optional.of(key)).address().toString(),
                state.actor().filter(key::equals).isPresent()));
        return picker;
    }

    private Picker did(List<String> actions) {
        Picker picker =
                new Picker("Action", state.action().map(EventWords::action).orElse("All"));
        picker.choice(
                "All",
                state.doing(Optional.empty()).address().toString(),
                state.action().isEmpty());
        actions.forEach(code -> picker.choice(
                EventWords.action(code),
                state.doing(Optional.of(code)).address().toString(),
                state.action().filter(code::equals).isPresent()));
        return picker;
    }

    private TextField object() {
        TextField field = new TextField();
        field.setPlaceholder("Id of an order, job, location …");
        field.setAriaLabel("Only entries about the object with this id");
        field.setPrefixComponent(Glyph.SEARCH.small());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addClassName("vt-search");
        field.setValue(state.object().orElse(""));
        field.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                state.to(Optional.of(typed.getValue())).address().open();
            }
        });
        return field;
    }
}
