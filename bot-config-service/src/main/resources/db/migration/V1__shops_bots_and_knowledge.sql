-- A shop's id is the tenant of all its rows. No foreign key leads to it from the other tables: a tenant is proven by the
-- verified token, and erasing a shop is a task of its own.
create table shop (
    id               uuid primary key,
    name             text        not null,
    industry         text        not null,
    default_language text        not null,
    currency         text        not null,
    time_zone        text        not null,
    demo             boolean     not null,
    registered_by    text        not null,
    registered_at    timestamptz not null,
    version          bigint      not null
);
-- Registering again under the same name is a repetition, not a second shop.
create unique index shop_registration on shop (registered_by, lower(name)) where not demo;

create table membership (
    id        uuid primary key,
    tenant_id uuid        not null,
    user_id   text,
    email     text        not null,
    name      text        not null,
    role      text        not null check (role in ('OWNER', 'MANAGER', 'AGENT', 'ANALYST')),
    joined_at timestamptz not null,
    active_at timestamptz
);
create unique index membership_of_user on membership (user_id, tenant_id) where user_id is not null;
create index membership_of_shop on membership (tenant_id, joined_at);
create index membership_invited on membership (email) where user_id is null;

create table bot (
    id         uuid primary key,
    tenant_id  uuid        not null,
    bot_key    text        not null unique,
    settings   jsonb       not null,
    created_at timestamptz not null,
    version    bigint      not null
);
create index bot_of_shop on bot (tenant_id, created_at);

create table bot_draft (
    bot_id     uuid primary key references bot (id) on delete cascade,
    tenant_id  uuid        not null,
    flow       jsonb       not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
create index bot_draft_of_shop on bot_draft (tenant_id);

create table bot_version (
    id               uuid primary key,
    tenant_id        uuid        not null,
    bot_id           uuid        not null references bot (id) on delete cascade,
    number           integer     not null check (number > 0),
    flow             jsonb       not null,
    languages        jsonb       not null,
    default_language text        not null,
    published_at     timestamptz not null,
    published_by     text        not null,
    restored_from    integer,
    unique (bot_id, number)
);
create index bot_version_of_shop on bot_version (tenant_id, bot_id, number desc);

create table knowledge_entry (
    id         uuid primary key,
    tenant_id  uuid        not null,
    content    jsonb       not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
create index knowledge_of_shop on knowledge_entry (tenant_id, created_at desc, id);
