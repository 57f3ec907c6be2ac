create table note (id text primary key, tenant text not null, text text not null, times int not null default 1);
