package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.operator.BusinessStep;
import io.vitrine.identity.operator.BusinessView;
import io.vitrine.identity.operator.Businesses;
import io.vitrine.identity.operator.LastBackup;
import io.vitrine.identity.support.SupportDesk;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.shell.DetailView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** One business from outside, and what an operator can do. */
@Route(value = "operator/businesses/:business", layout = OperatorLayout.class)
@Needs(Permission.READ_PLATFORM)
@Dependent
public class BusinessDetailView extends DetailView<TenantId> {

    private final transient Businesses businesses;
    private final transient SupportDesk desk;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private final transient Dates dates = new Dates(ZoneId.of("UTC"));

    @Inject
    BusinessDetailView(Businesses businesses, SupportDesk desk, Hosts hosts, Clock clock) {
        super("business", TenantId::parse);
        this.businesses = businesses;
        this.desk = desk;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    protected void show(TenantId id) {
        BusinessView business = businesses.find(id);
        draw(
                business.name(),
                new PageHead(business.name())
                        .basis(hosts.urlOf(business.slug()))
                        .below(new Link("operator/businesses", "Businesses")),
                facts(business, clock.instant()),
                new AskBox(business, desk),
                new StateBox(business, businesses, this::show),
                steps(business));
    }

    private Component facts(BusinessView business, Instant now) {
        Facts facts = new Facts()
                .fact("Health", HealthStatus.of(business, now))
                .fact(
                        "Plan",
                        business.plan().name().charAt(0)
                                + business.plan().name().substring(1).toLowerCase(Locale.ROOT))
                .fact("Users", String.valueOf(business.users()))
                .fact("Size", Sizes.of(business.bytes()) + ", about " + business.rows() + " rows (statistics)")
                .fact("Schema version", business.schemaVersion() + (business.behind() ? ", behind" : ", newest"))
                .fact("Events", business.waiting() + " waiting, " + business.failed() + " failed")
                .fact(
                        "Last activity",
                        business.lastActivity().map(dates::moment).orElse("none yet"))
                .fact(
                        "Last backup of its cell",
                        business.lastBackup().map(this::backup).orElse("No backup recorded yet"))
                .fact("Signed up", dates.moment(business.createdAt()));
        return new Box("From outside").padded(facts);
    }

    private String backup(LastBackup backup) {
        return dates.moment(backup.at()) + ", " + backup.kind().toLowerCase(Locale.ROOT) + ", "
                + Sizes.of(backup.bytes())
                + backup.verified().map(at -> ", verified " + dates.moment(at)).orElse(", not verified");
    }

    private Component steps(BusinessView business) {
        List<BusinessStep> steps = businesses.steps(business.id());
        if (steps.isEmpty()) {
            return new Box("What operators did")
                    .with(new EmptyState("Nothing yet", "Each step appears here with its reason."));
        }
        return new Box("What operators did")
                .with(new DataTable<BusinessStep>("What operators did")
                        .text("When", step -> dates.when(step.at()), "vt-nowrap")
                        .text("Who", BusinessStep::operator, "wide")
                        .text(
                                "Did",
                                step -> step.step().name().replace('_', ' ').toLowerCase(Locale.ROOT))
                        .text("Why", BusinessStep::reason)
                        .rows(steps));
    }

    @Override
    public String getPageTitle() {
        return title() + " · Vitrine operator";
    }
}
