--liquibase formatted sql

--changeset vitrine:tenant-0008-near-pairs
-- A trend by day or week needs, of all pairs of ordering days, only those that lie in one week.
create index customer_pair_near on customer_pair (scope, prev_day, day) include (kind, n)
    where grain = 'DD' and day - prev_day < 7;
