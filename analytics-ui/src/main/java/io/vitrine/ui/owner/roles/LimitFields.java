package io.vitrine.ui.owner.roles;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The highest amounts for the permissions of a role that move money; an empty field sets no limit. */
final class LimitFields extends Div {

    private static final int DIGITS = 12;
    private static final int DECIMALS = 4;

    private final Map<Permission, BigDecimalField> fields = new EnumMap<>(Permission.class);

    LimitFields(Map<Permission, BigDecimal> limits) {
        String currency = CurrentCall.require().business().currency().getCurrencyCode();
        for (Permission permission : Permission.values()) {
            if (permission.movesMoney() || limits.containsKey(permission)) {
                BigDecimalField field = new BigDecimalField("Up to (" + currency + "): " + permission.label());
                field.setHelperText("Empty for no limit");
                field.setWidthFull();
                field.setVisible(false);
                if (limits.containsKey(permission)) {
                    field.setValue(limits.get(permission));
                }
                fields.put(permission, field);
                add(field);
            }
        }
    }

    /** Only what the role allows can be limited. */
    void show(Set<Permission> allowed) {
        fields.forEach((permission, field) -> field.setVisible(allowed.contains(permission)));
    }

    /** @throws Problem 422 for an amount that is none */
    Map<Permission, BigDecimal> limits() {
        Map<Permission, BigDecimal> limits = new EnumMap<>(Permission.class);
        fields.forEach((permission, field) -> {
            BigDecimal most = field.getValue();
            if (field.isVisible() && most != null) {
                if (most.signum() < 0 || most.scale() > DECIMALS || most.precision() - most.scale() > DIGITS) {
                    throw Problem.invalid("limits", "Write an amount such as 500.00: " + permission.label() + ".");
                }
                limits.put(permission, most);
            }
        });
        return limits;
    }
}
