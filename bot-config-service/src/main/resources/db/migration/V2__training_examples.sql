create table training_example (
    id         uuid primary key,
    tenant_id  uuid        not null,
    bot_id     uuid        not null references bot (id) on delete cascade,
    text       text        not null,
    label      text        not null,
    language   text,
    created_at timestamptz not null,
    version    bigint      not null
);
create index training_example_of_bot on training_example (tenant_id, bot_id, created_at desc, id);
