package io.vitrine.commerce.ledger.rest;

import io.vitrine.commerce.ledger.AccountBalance;
import io.vitrine.commerce.ledger.Finding;
import io.vitrine.commerce.ledger.LedgerCheckResult;
import io.vitrine.commerce.ledger.LedgerEntryView;
import io.vitrine.commerce.ledger.LedgerPage;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The ledger as JSON. */
final class LedgerJson {

    private LedgerJson() {}

    static JsonObject write(LedgerPage page) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.entries().forEach(entry -> data.add(entry(entry)));
        return list(data, page.next());
    }

    static JsonObject balances(List<AccountBalance> balances) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        balances.forEach(balance -> data.add(Json.createObjectBuilder()
                .add("account", balance.account())
                .add("debit", money(balance.debit()))
                .add("credit", money(balance.credit()))
                .add("balance", money(balance.balance()))));
        return list(data, Optional.empty());
    }

    static JsonObject checks(List<LedgerCheckResult> checks) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        checks.forEach(check -> data.add(write(check)));
        return list(data, Optional.empty());
    }

    static JsonObject write(LedgerCheckResult check) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        check.findings().forEach(finding -> findings.add(finding(finding)));
        return Json.createObjectBuilder()
                .add("at", check.at().toString())
                .add("passed", check.passed())
                .add("findings", findings)
                .build();
    }

    private static JsonObjectBuilder finding(Finding finding) {
        return Json.createObjectBuilder()
                .add("what", finding.what())
                .add("where", finding.where())
                .add("currency", finding.currency())
                .add("expected", finding.expected().toPlainString())
                .add("found", finding.found().toPlainString());
    }

    private static JsonObjectBuilder entry(LedgerEntryView entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", TypeId.format("len", entry.id()))
                .add("posting", TypeId.format("pst", entry.posting()))
                .add("at", entry.at().toString())
                .add("debit", entry.debit())
                .add("credit", entry.credit())
                .add("amount", money(entry.amount()))
                .add("kind", entry.kind())
                .add("source", entry.source());
        entry.order().ifPresent(order -> json.add("order", TypeId.format("ord", order)));
        return json;
    }

    private static JsonObject list(JsonArrayBuilder data, Optional<String> next) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        next.ifPresentOrElse(cursor -> json.add("next", cursor), () -> json.add("next", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder money(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.text())
                .add("currency", money.currency().getCurrencyCode());
    }
}
