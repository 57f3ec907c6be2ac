create table stock_item (
    id            text        primary key,
    tenant        text        not null,
    variant_id    text        not null,
    product_id    text        not null,
    sku           text        not null,
    title         text        not null,
    location      text        not null,
    on_hand       int         not null check (on_hand >= 0),
    reserved      int         not null check (reserved >= 0),
    last_reported int,
    threshold     int,
    active        boolean     not null,
    changed_at    timestamptz not null,
    version       bigint      not null,
    unique (tenant, variant_id, location)
);
create index stock_item_by_change on stock_item (tenant, changed_at desc, id desc);

create table reservation (
    id         text        primary key,
    tenant     text        not null,
    order_id   text        not null,
    variant_id text        not null,
    quantity   int         not null check (quantity > 0),
    state      text        not null,
    changed_at timestamptz not null,
    unique (tenant, order_id, variant_id)
);

create table stock_alert (
    id              text        primary key,
    tenant          text        not null,
    variant_id      text        not null,
    product_id      text        not null,
    sku             text        not null,
    title           text        not null,
    kind            text        not null,
    available       int         not null,
    threshold       int         not null,
    raised_at       timestamptz not null,
    resolved_at     timestamptz,
    acknowledged_at timestamptz,
    version         bigint      not null
);
create unique index stock_alert_open on stock_alert (tenant, variant_id) where resolved_at is null;
create index stock_alert_by_time on stock_alert (tenant, raised_at desc, id desc);

create table stock_settings (
    tenant            text   primary key,
    default_threshold int    not null,
    version           bigint not null
);
