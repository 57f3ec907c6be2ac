-- Dimensions: what facts are described by. Facts: one row a happening, by month where they grow without end.
create table dim_shop (
    tenant    text primary key,
    name      text not null,
    time_zone text not null,
    currency  text not null
);

create table dim_product (
    tenant     text  not null,
    product_id text  not null,
    title      jsonb not null,
    category   text  not null,
    active     boolean not null,
    primary key (tenant, product_id)
);

create table fact_conversation (
    tenant          text        not null,
    conversation_id text        not null,
    channel         text        not null,
    language        text        not null,
    started_at      timestamptz not null,
    primary key (tenant, conversation_id, started_at)
) partition by range (started_at);

create table fact_message (
    tenant          text        not null,
    message_id      text        not null,
    conversation_id text        not null,
    direction       text        not null,
    language        text        not null,
    latency_millis  bigint,
    sent_at         timestamptz not null,
    primary key (tenant, message_id, direction, sent_at)
) partition by range (sent_at);

create table fact_understanding (
    tenant          text        not null,
    message_id      text        not null,
    conversation_id text        not null,
    intent          text        not null,
    confidence      double precision not null,
    language        text        not null,
    understood      boolean     not null,
    recognised_at   timestamptz not null,
    primary key (tenant, message_id, recognised_at)
) partition by range (recognised_at);

create table fact_product_shown (
    tenant          text        not null,
    conversation_id text        not null,
    product_id      text        not null,
    shown_at        timestamptz not null
) partition by range (shown_at);
create index fact_product_shown_by_time on fact_product_shown (tenant, shown_at);

create table fact_order (
    tenant          text        not null,
    order_id        text        not null,
    order_number    text        not null,
    conversation_id text,
    customer_key    text        not null,
    channel         text        not null,
    wilaya_code     text        not null,
    status          text        not null,
    total           numeric(14, 2) not null,
    currency        text        not null,
    placed_at       timestamptz not null,
    status_at       timestamptz not null,
    ever_confirmed  boolean     not null,
    risk            double precision,
    risk_outcome    text,
    expected_loss   numeric(14, 2),
    primary key (tenant, order_id)
);
create index fact_order_by_time on fact_order (tenant, placed_at);
create index fact_order_by_conversation on fact_order (tenant, conversation_id) where conversation_id is not null;

create table fact_order_line (
    tenant     text           not null,
    order_id   text           not null,
    product_id text           not null,
    variant_id text           not null,
    title      jsonb          not null,
    quantity   int            not null,
    revenue    numeric(14, 2) not null,
    placed_at  timestamptz    not null
);
create index fact_order_line_by_time on fact_order_line (tenant, placed_at);

create table fact_cart (
    tenant            text        not null,
    cart_id           text        not null,
    conversation_id   text,
    total             numeric(14, 2) not null,
    first_seen_at     timestamptz not null,
    abandoned_at      timestamptz,
    reminded_at       timestamptz,
    recovered_at      timestamptz,
    recovered_revenue numeric(14, 2),
    primary key (tenant, cart_id)
);
create index fact_cart_by_conversation on fact_cart (tenant, conversation_id) where conversation_id is not null;
create index fact_cart_by_abandonment on fact_cart (tenant, abandoned_at) where abandoned_at is not null;

create table fact_stock_alert (
    tenant    text        not null,
    alert_id  text        not null,
    sku       text        not null,
    kind      text        not null,
    raised_at timestamptz not null,
    primary key (tenant, alert_id)
);

-- Rows that no month's partition takes (imported years) go to the default; months are made ahead by the service.
create table fact_conversation_default partition of fact_conversation default;
create table fact_message_default partition of fact_message default;
create table fact_understanding_default partition of fact_understanding default;
create table fact_product_shown_default partition of fact_product_shown default;
