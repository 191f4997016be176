package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.Gateways;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Settlement files of gateways; for those whose access reaches all of the business. */
@ApplicationScoped
public class Settlements {

    private static final int MOST = 100;

    @Inject
    SettlementRows rows;

    @Inject
    LineRows lines;

    @Inject
    Taking taking;

    @Inject
    Gateways gateways;

    @Inject
    Cursors cursors;

    /**
     * Takes a file: holds it against payments and refunds, and books its fees and payouts. The same file again is the one that was
     * taken, and changes nothing.
     *
     * @throws Problem 422 with the rows that cannot be read; then nothing of it is taken
     */
    @Transactional
    public SettlementDetails take(TakeSettlement file) {
        CurrentCall.permitAt(Permission.REFUND_PAYMENTS, Optional.empty());
        if (!gateways.knows(file.gateway())) {
            throw Problem.invalid("gateway", "Use the name of a gateway; GET /api/payment-methods lists them.");
        }
        List<FileLine> read = SettlementFile.read(
                file.content(), file.format(), CurrentCall.require().business().currency());
        return details(taking.take(file, read));
    }

    /** Files, the latest first. */
    @Transactional
    public SettlementPage search(Optional<String> gateway, Optional<String> after, int limit) {
        CurrentCall.permitAt(Permission.READ_PAYMENTS, Optional.empty());
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        List<SettlementView> found = rows.find(gateway, after.map(cursors::open).map(SettlementPlace::read), limit + 1);
        if (found.size() <= limit) {
            return new SettlementPage(found, Optional.empty());
        }
        List<SettlementView> page = found.subList(0, limit);
        return new SettlementPage(
                page,
                Optional.of(cursors.sign(
                        SettlementPlace.of(page.get(page.size() - 1)).text())));
    }

    @Transactional
    public Optional<SettlementDetails> find(SettlementId id) {
        CurrentCall.permitAt(Permission.READ_PAYMENTS, Optional.empty());
        return rows.find(id).map(this::details);
    }

    private SettlementDetails details(SettlementView settlement) {
        return new SettlementDetails(settlement, lines.payouts(settlement.id()), lines.differences(settlement.id()));
    }
}
