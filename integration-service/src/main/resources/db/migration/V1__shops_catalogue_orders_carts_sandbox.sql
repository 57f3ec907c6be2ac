create table shop (
    tenant_id    text primary key,
    name         text not null,
    currency     text not null,
    order_prefix text not null
);

create table published_bot (
    bot_key   text primary key,
    tenant_id text not null,
    bot_id    text not null
);
create index published_bot_by_id on published_bot (tenant_id, bot_id);

create table product (
    id          uuid primary key,
    tenant_id   text not null,
    -- Byte order: the same on every machine, so cursors stay valid after a move.
    handle      text collate "C" not null,
    version     bigint not null,
    title       text not null,
    description text not null,
    category    text not null,
    brand       text,
    image_url   text,
    active      boolean not null,
    search_text text not null,
    changed_at  timestamptz not null,
    row_version integer not null,
    unique (tenant_id, handle)
);

create table product_variant (
    id               uuid primary key,
    tenant_id        text not null,
    product_id       uuid not null references product,
    position         integer not null,
    sku              text not null,
    barcode          text,
    options          jsonb not null,
    currency         text not null,
    price            numeric(14, 2) not null,
    compare_at_price numeric(14, 2),
    reported_stock   integer
);
create index product_variant_by_product on product_variant (product_id);
create unique index product_variant_sku on product_variant (tenant_id, lower(sku));

create table catalogue_import (
    id                uuid primary key,
    tenant_id         text not null,
    encoding          text not null,
    encoding_evidence text not null,
    delimiter         text not null,
    row_count         integer not null,
    creates           integer not null,
    updates           integer not null,
    unchanged         integer not null,
    unknown_columns   jsonb not null,
    refusals          jsonb not null,
    created_at        timestamptz not null,
    expires_at        timestamptz not null,
    applied_at        timestamptz,
    row_version       integer not null
);
create index catalogue_import_unconfirmed on catalogue_import (tenant_id, expires_at) where applied_at is null;

create table catalogue_import_change (
    tenant_id text not null,
    import_id uuid not null references catalogue_import on delete cascade,
    line      integer not null,
    sku       text not null,
    kind      text not null,
    fields    jsonb not null,
    primary key (import_id, line)
);

create table catalogue_import_draft (
    tenant_id text not null,
    import_id uuid not null references catalogue_import on delete cascade,
    handle    text not null,
    draft     jsonb not null,
    primary key (import_id, handle)
);

create table order_number (
    tenant_id text primary key,
    last      bigint not null
);

create table shop_order (
    id                  uuid primary key,
    tenant_id           text not null,
    number              text not null,
    order_request_id    text,
    conversation_id     text,
    visitor_id          text,
    channel             text not null,
    language            text not null,
    customer_key        text not null,
    -- Name, phone and address are encrypted: keyId:ciphertext.
    customer_name       text not null,
    phone               text not null,
    address             text,
    wilaya_code         text not null,
    commune             text not null,
    -- What was ordered, as it was called and priced then; never queried by line.
    lines               jsonb not null,
    currency            text not null,
    delivery_fee        numeric(14, 2) not null,
    total               numeric(14, 2) not null,
    status              text not null,
    historical          boolean not null,
    stock_short         boolean not null,
    refusal_probability double precision,
    risk_outcome        text,
    timeline            jsonb not null,
    placed_at           timestamptz not null,
    changed_at          timestamptz not null,
    row_version         integer not null,
    unique (tenant_id, number),
    unique (tenant_id, order_request_id)
);
create index shop_order_newest on shop_order (tenant_id, placed_at desc, id desc);
create index shop_order_by_customer on shop_order (tenant_id, customer_key);

create table cart (
    id              uuid primary key,
    tenant_id       text not null,
    visitor_id      text not null,
    conversation_id text,
    bot_key         text,
    source          text not null,
    language        text not null,
    lines           jsonb not null,
    currency        text not null,
    total           numeric(14, 2) not null,
    phone           text,
    consent         boolean not null,
    status          text not null,
    restore_token   text not null unique,
    restored_from   uuid,
    changed_at      timestamptz not null,
    row_version     integer not null
);
create unique index cart_current on cart (tenant_id, visitor_id) where status <> 'ORDERED';
create index cart_newest on cart (tenant_id, changed_at desc, id desc);

create table variant_availability (
    tenant_id  text not null,
    variant_id text not null,
    location   text not null,
    available  integer not null,
    changed_at timestamptz not null,
    primary key (tenant_id, variant_id, location)
);

create table sandbox_message (
    id           uuid primary key,
    tenant_id    text not null,
    request_id   text not null,
    purpose      text not null,
    phone        text not null,
    language     text not null,
    text         text not null,
    choices      jsonb not null,
    replies      jsonb not null,
    order_number text,
    sent_at      timestamptz not null,
    row_version  integer not null
);
create index sandbox_message_newest on sandbox_message (tenant_id, sent_at desc, id desc);

create table demo_seed (
    tenant_id text primary key,
    seeded_at timestamptz not null
);
