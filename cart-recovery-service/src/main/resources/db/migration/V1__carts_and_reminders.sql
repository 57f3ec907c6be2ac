create table shop (
    tenant_id uuid primary key,
    time_zone text not null
);

-- A shop without a row has the defaults of the service's configuration.
create table recovery_settings (
    tenant_id                     uuid primary key,
    enabled                       boolean not null,
    abandon_after_minutes         integer not null check (abandon_after_minutes > 0),
    second_reminder_after_minutes integer check (second_reminder_after_minutes > 0),
    quiet                         boolean not null,
    quiet_from                    time    not null,
    quiet_until                   time    not null,
    version                       bigint  not null
);

create table cart (
    tenant_id      uuid           not null,
    id             text           not null,
    visitor_id     text           not null,
    language       text           not null,
    lines          jsonb          not null,
    items          integer        not null,
    total          numeric(14, 2) not null,
    currency       text           not null,
    phone_key_id   text,
    phone          text,
    customer_key   text,
    consent        boolean        not null,
    restore_token  text           not null,
    changed_at     timestamptz    not null,
    state          text           not null check (state in ('ACTIVE', 'ABANDONED', 'EMPTIED', 'ORDERED')),
    abandon_due_at timestamptz,
    abandoned_at   timestamptz,
    order_id       text,
    primary key (tenant_id, id)
);
create index cart_due on cart (abandon_due_at) where state = 'ACTIVE';
create index cart_left on cart (tenant_id, abandoned_at desc, id desc) where abandoned_at is not null;
create index cart_of_visitor on cart (tenant_id, visitor_id) where order_id is null;
create index cart_of_customer on cart (tenant_id, customer_key) where order_id is null;

-- An order may be told before the cart that it came from.
create table purchase (
    tenant_id    uuid           not null,
    order_id     text           not null,
    visitor_id   text,
    customer_key text           not null,
    total        numeric(14, 2) not null,
    currency     text           not null,
    placed_at    timestamptz    not null,
    primary key (tenant_id, order_id)
);
create index purchase_of_visitor on purchase (tenant_id, visitor_id, placed_at);
create index purchase_of_customer on purchase (tenant_id, customer_key, placed_at);

create table reminder (
    id           uuid primary key,
    tenant_id    uuid        not null,
    cart_id      text        not null,
    customer_key text        not null,
    step         integer     not null check (step in (1, 2)),
    state        text        not null check (state in ('SCHEDULED', 'REQUESTED', 'DELIVERED', 'FAILED', 'CANCELLED')),
    due_at       timestamptz not null,
    requested_at timestamptz,
    delivered_at timestamptz,
    reason       text,
    failure      text,
    unique (tenant_id, cart_id, step),
    foreign key (tenant_id, cart_id) references cart (tenant_id, id) on delete cascade
);
create index reminder_due on reminder (due_at) where state = 'SCHEDULED';
create index reminder_of_customer on reminder (tenant_id, customer_key, requested_at desc);
create index reminder_requested on reminder (tenant_id, requested_at);

create table recovery (
    tenant_id    uuid           not null,
    order_id     text           not null,
    cart_id      text           not null,
    reminder_id  uuid           not null,
    revenue      numeric(14, 2) not null,
    currency     text           not null,
    recovered_at timestamptz    not null,
    lost         boolean        not null default false,
    primary key (tenant_id, order_id)
);
create index recovery_by_time on recovery (tenant_id, recovered_at);
create index recovery_of_cart on recovery (tenant_id, cart_id);
