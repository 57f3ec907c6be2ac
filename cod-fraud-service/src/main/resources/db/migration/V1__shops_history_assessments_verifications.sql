create table shop (
    tenant        text primary key,
    time_zone     text        not null,
    registered_at timestamptz not null,
    version       bigint      not null
);

create table cod_settings (
    tenant                 text primary key,
    verify_from            double precision not null,
    review_from            double precision not null,
    shipping_cost          numeric(12, 2)   not null,
    reminder_after_minutes int              not null,
    expires_after_minutes  int              not null,
    version                bigint           not null
);

-- What is known about past orders; the customer is a keyed fingerprint, nobody is named.
create table recorded_order (
    id           text primary key,
    tenant       text        not null,
    order_id     text        not null,
    customer_key text        not null,
    wilaya_code  text        not null,
    placed_at    timestamptz not null,
    ending       text,
    ended_at     timestamptz,
    version      bigint      not null,
    unique (tenant, order_id)
);
create index recorded_order_by_customer on recorded_order (tenant, customer_key, placed_at);
create index recorded_order_by_ending on recorded_order (tenant, ended_at, wilaya_code) where ending is not null;

create table assessment (
    id            text primary key,
    tenant        text             not null,
    order_id      text             not null,
    order_number  text             not null,
    probability   double precision not null,
    outcome       text             not null,
    state         text             not null,
    total         numeric(14, 2)   not null,
    expected_loss numeric(14, 2)   not null,
    currency      text             not null,
    wilaya_code   text             not null,
    reasons       text             not null,
    model_version text             not null,
    placed_at     timestamptz      not null,
    assessed_at   timestamptz      not null,
    decided_by    text,
    decided_user  text,
    note          text,
    decided_at    timestamptz,
    version       bigint           not null,
    unique (tenant, order_id)
);
create index assessment_newest on assessment (tenant, assessed_at desc, id desc);
create index assessment_review_queue on assessment (tenant, expected_loss desc, id desc) where state = 'IN_REVIEW';

create table verification (
    id               text primary key,
    tenant           text           not null,
    order_id         text           not null,
    order_number     text           not null,
    language         text           not null,
    phone_key        text           not null,
    phone_ciphertext text           not null,
    lines            text           not null,
    total            numeric(14, 2) not null,
    currency         text           not null,
    state            text           not null,
    attempts         int            not null,
    requested_at     timestamptz    not null,
    expires_at       timestamptz    not null,
    next_action_at   timestamptz    not null,
    reply_key        text,
    reply_ciphertext text,
    ended_at         timestamptz,
    version          bigint         not null,
    unique (tenant, order_id)
);
create index verification_newest on verification (tenant, requested_at desc, id desc);
create index verification_due on verification (next_action_at) where state = 'WAITING';
