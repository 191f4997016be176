package io.vitrine.commerce.customer;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Makes customers of those whom staged documents name: by number where there is one, else by e-mail address. Works inside
 * the caller's transaction; loads of one business take turns.
 *
 * <p>An address belongs to one customer: another number with the same address becomes a customer without one. A customer
 * who was known by address alone gets the number.
 */
@Dependent
public class CustomerLoad {

    private static final String NUMBERED = """
            with named as (
                select d.customer as number, min(d.email) as email, min(d.customer_name) as name
                from unnest(:numbers) as u (number)
                join import_document d on d.stage = :stage and d.kind = :kind and d.number = u.number
                where d.customer is not null group by d.customer)
            """;
    private static final String LINK = NUMBERED + """
            update customer c set number = n.number
            from (select distinct on (email) number, email from named where email is not null order by email, number) n
            where c.number is null and lower(c.email) = n.email collate "default"
              and not exists (select from customer o where o.number = n.number collate "default")""";
    private static final String ADD_NUMBERED = NUMBERED + """
            insert into customer (id, number, email, name, import_id, created_at)
            select i.id, n.number,
                   case when :addresses and n.rank = 1
                             and not exists (select from customer o where lower(o.email) = n.email collate "default")
                        then n.email end,
                   n.name, :origin, cast(:now as timestamptz)
            from (select named.*, row_number() over (order by number) as place,
                         row_number() over (partition by email order by number) as rank
                  from named
                  where not exists (select from customer o where o.number = named.number collate "default")) n
            join unnest(:ids) with ordinality as i (id, place) on i.place = n.place
            order by n.number
            on conflict do nothing""";
    private static final String ADD_BY_ADDRESS = """
            insert into customer (id, email, name, import_id, created_at)
            select i.id, n.email, n.name, :origin, cast(:now as timestamptz)
            from (select d.email, min(d.customer_name) as name, row_number() over (order by d.email) as place
                  from unnest(:numbers) as u (number)
                  join import_document d on d.stage = :stage and d.kind = :kind and d.number = u.number
                  where d.customer is null and d.email is not null
                    and not exists (select from customer o where lower(o.email) = d.email collate "default")
                  group by d.email) n
            join unnest(:ids) with ordinality as i (id, place) on i.place = n.place
            order by n.email
            on conflict do nothing""";

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CustomerLoad(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Adds the customers of these staged documents who are not known yet.
     *
     * @param kind of the documents, as staged
     * @param origin is kept on the customers that come to be
     * @return how many came to be
     */
    public int add(UUID stage, String kind, List<String> documents, UUID origin) {
        return database.tenant().withHandle(handle -> {
            UUID[] fresh = Stream.generate(ids::next).limit(documents.size()).toArray(UUID[]::new);
            String[] numbers = documents.toArray(String[]::new);
            bind(handle.createUpdate(LINK), stage, kind, numbers).execute();
            int added = add(handle.createUpdate(ADD_NUMBERED), stage, kind, numbers, fresh, origin)
                    .bind("addresses", true)
                    .execute();
            // a recorded sale may have taken an address meanwhile; the number must not get lost by that
            added += add(handle.createUpdate(ADD_NUMBERED), stage, kind, numbers, fresh, origin)
                    .bind("addresses", false)
                    .execute();
            UUID[] more = Stream.generate(ids::next).limit(documents.size()).toArray(UUID[]::new);
            return added
                    + add(handle.createUpdate(ADD_BY_ADDRESS), stage, kind, numbers, more, origin)
                            .execute();
        });
    }

    private <S extends SqlStatement<S>> S add(
            S statement, UUID stage, String kind, String[] numbers, UUID[] fresh, UUID origin) {
        return bind(statement, stage, kind, numbers)
                .bind("ids", fresh)
                .bind("origin", origin)
                .bind("now", clock.instant());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, UUID stage, String kind, String[] numbers) {
        return statement.bind("stage", stage).bind("kind", kind).bind("numbers", numbers);
    }
}
