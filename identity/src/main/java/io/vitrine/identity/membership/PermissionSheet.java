package io.vitrine.identity.membership;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet for reviewing access: who holds what, where, up to which amount. Taking it out is in the trail. */
@ApplicationScoped
public class PermissionSheet {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Inject
    Members members;

    @Inject
    Audit audit;

    /** As RFC 4180 with a head. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String csv() {
        CurrentCall.permit(Permission.REVIEW_ACCESS);
        var business = CurrentCall.require().business();
        List<TeamMember> all = members.all(business.id());
        audit.recordOnPlatform(
                AuditEntry.created(
                        "access-sheet.taken",
                        "business",
                        business.id(),
                        Map.of("people", Integer.toString(all.size()))),
                Optional.of(business.id()));
        return Stream.concat(
                        Stream.of("person,email,role,permission,code,locations,limit,since,until"),
                        all.stream().flatMap(PermissionSheet::lines))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(TeamMember member) {
        return Stream.of(Permission.values()).filter(member.access()::may).map(permission -> line(member, permission));
    }

    private static String line(TeamMember member, Permission permission) {
        Access access = member.access();
        String locations = access.locations()
                .map(only -> only.stream()
                        .map(id -> new LocationId(id).toString())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .orElse("everywhere");
        return Stream.of(
                        member.name(),
                        member.email().orElse(""),
                        access.roleName(),
                        permission.label(),
                        permission.code(),
                        locations,
                        Optional.ofNullable(access.limits().get(permission))
                                .map(most -> most.toPlainString())
                                .orElse(""),
                        member.since().toString(),
                        member.until().map(Object::toString).orElse(""))
                .map(PermissionSheet::cell)
                .collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
