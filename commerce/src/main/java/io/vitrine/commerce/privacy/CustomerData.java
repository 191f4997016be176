package io.vitrine.commerce.privacy;

import io.vitrine.commerce.privacy.Piece.Fate;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.subject.PersonRecords;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the shop keeps of a customer, and what goes of it when the person is erased. */
@ApplicationScoped
class CustomerData implements PersonRecords {

    @Inject
    PersonPieces rows;

    @Inject
    Audit audit;

    @Override
    @Transactional
    public Optional<Kept> find(String subject) {
        return TypeId.parse("cus", subject)
                .flatMap(rows::customer)
                .or(() -> TypeId.parse("cac", subject).flatMap(rows::ofAccount))
                .filter(customer -> pieces(customer).stream()
                        .anyMatch(piece -> !piece.fate().equals(Fate.HELD.name()) && piece.count() > 0))
                .map(customer -> TypeId.format("cus", customer))
                .map(name -> new Kept(name, Set.of(name)));
    }

    @Override
    @Transactional
    public List<Share> shares(Kept record) {
        return pieces(customer(record));
    }

    /** @throws Problem 409 while an order of the person is under way: it could not arrive any more */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Kept record, String reason) {
        UUID customer = customer(record);
        rows.underWay(customer).ifPresent(number -> {
            throw Problem.of(
                    409,
                    "order_under_way",
                    "An order is under way",
                    "Order " + number + " needs the person's name and address until it has been sent or called off.");
        });
        List<String> addresses = rows.addresses(customer);
        Map<String, String> receipt = new TreeMap<>();
        pieces(customer).stream()
                .filter(share -> share.count() > 0)
                .forEach(share -> receipt.put(share.name(), share.fate() + " " + share.count() + ended(share)));
        for (Piece piece : Pieces.ALL) {
            if (piece.fate() != Fate.HELD) {
                rows.change(piece, customer, addresses);
            }
        }
        audit.record(new AuditEntry(
                "customer-data.erased",
                "customer",
                record.id(),
                Optional.of(Map.of("data", "kept")),
                Optional.of(receipt),
                Optional.of(reason)));
    }

    private List<Share> pieces(UUID customer) {
        List<String> addresses = rows.addresses(customer);
        List<Share> shares = new ArrayList<>();
        for (Piece piece : Pieces.ALL) {
            long count = rows.count(piece, customer, addresses);
            shares.add(new Share(piece.name(), piece.fate().name(), count, why(piece, customer)));
        }
        return shares;
    }

    private String why(Piece piece, UUID customer) {
        if (piece.fate() != Fate.HELD) {
            return "";
        }
        TaxKeeping law = TaxKeeping.of(CurrentCall.require().business().country());
        return rows.newestDocument(customer)
                .map(day -> law.words() + ", until " + day.plusYears(law.years()))
                .orElse(law.words());
    }

    private static String ended(Share share) {
        return share.words().isEmpty() ? "" : ": " + share.words();
    }

    private static UUID customer(Kept record) {
        return TypeId.parse("cus", record.id()).orElseThrow();
    }
}
