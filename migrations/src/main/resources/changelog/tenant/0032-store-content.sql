--liquibase formatted sql

--changeset vitrine:tenant-0032-blocks
-- The first page of the shop as the staff is writing it. "revision" grows with each change and gives blocks their version.
create table store_page (
    only_one  boolean primary key default true check (only_one),
    revision  int not null default 0,
    edition   int not null default 0, -- number of the last one published
    published int not null default 0  -- revision that it was made of
);
comment on table store_page is 'The first page of the shop: how far its draft and its last edition are';

create table store_block (
    id         uuid primary key,
    kind       text        not null check (kind in ('HERO', 'MISSION', 'VISION', 'OBJECTIVES', 'VALUES', 'FEATURED',
                                                    'TESTIMONIALS', 'SUSTAINABILITY', 'TEXT')),
    position   int         not null check (position >= 0),
    content    jsonb       not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 200000),
    version    int         not null,
    updated_at timestamptz not null
);
comment on table store_block is 'Blocks of the first page as drafted: texts by language, never HTML';

-- What was published stays as it was, so that it can be taken up again.
create table store_edition (
    number       int primary key check (number > 0),
    blocks       jsonb       not null check (jsonb_typeof(blocks) = 'array'),
    published_at timestamptz not null,
    actor        text        not null
);
comment on table store_edition is 'The first page of the shop as it was published, edition by edition';
