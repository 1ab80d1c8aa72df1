/**
 * Clinics, intakes and the audit trail. Every row that belongs to a clinic is tied to it by a policy
 * that binds the owner too (FORCE); the role `facewise_app` owns nothing and bypasses nothing.
 * PostgreSQL 15 and later.
 */
export const frontDesk = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'facewise_app') then
    begin
      create role facewise_app nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'facewise_app', 'member') then
    grant facewise_app to current_user;
  end if;
end $$;
grant usage on schema public to facewise_app;
grant select on facewise_migrations to facewise_app;
alter default privileges in schema public grant select, insert, update, delete on tables to facewise_app;
alter default privileges in schema public grant usage on sequences to facewise_app;

create table clinics (
  id text primary key,
  slug text not null unique,
  settings jsonb not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create table clinic_counters (
  clinic_id text primary key references clinics (id),
  revision bigint not null default 0,
  sequence bigint not null default 0
);
create table clinic_days (
  clinic_id text not null references clinics (id),
  day date not null,
  tickets integer not null default 0,
  primary key (clinic_id, day)
);
create table intakes (
  clinic_id text not null references clinics (id),
  id text not null,
  sequence bigint not null,
  visit_id text not null,
  ticket text not null,
  clinic_day date not null,
  day_closes_at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  collected_at timestamptz(3),
  skew_seconds integer,
  lang text not null,
  subject text not null,
  source text not null,
  ref text,
  consent_text text,
  answers jsonb not null,
  witness jsonb not null,
  assessment jsonb not null,
  band text not null,
  top text,
  flags jsonb not null,
  assessed smallint not null check (assessed between 0 and 4),
  own smallint not null check (own between 0 and 4),
  override text check (override in ('raised', 'lowered')),
  queue_rank smallint not null check (queue_rank between 0 and 4),
  acknowledged boolean not null,
  status text not null default 'waiting' check (status in ('waiting', 'called', 'seen', 'left')),
  department text,
  held_by_id text,
  held_by text,
  version integer not null default 1,
  revision bigint not null,
  primary key (clinic_id, id),
  unique (clinic_id, sequence)
);
create index intakes_open on intakes (clinic_id, queue_rank, sequence) where status in ('waiting', 'called');
create index intakes_of_day on intakes (clinic_id, clinic_day, queue_rank, sequence);
create index intakes_of_ticket on intakes (clinic_id, clinic_day, ticket);
create index intakes_of_ref on intakes (clinic_id, clinic_day, ref) where ref is not null;
create index intakes_of_visit on intakes (clinic_id, visit_id);
create index intakes_changed on intakes (clinic_id, revision);
create index intakes_closing on intakes (clinic_id, day_closes_at);

create table intake_trail (
  position bigint generated always as identity primary key,
  clinic_id text not null,
  intake_id text not null,
  at timestamptz(3) not null,
  by_kind text not null,
  by_id text,
  by_name text,
  action text not null,
  from_value text,
  to_value text,
  reason text,
  changed jsonb not null default '[]',
  before jsonb,
  foreign key (clinic_id, intake_id) references intakes (clinic_id, id) on delete cascade
);
create index intake_trail_of_intake on intake_trail (clinic_id, intake_id, position);

create table idempotency_keys (
  clinic_id text not null references clinics (id),
  key text not null,
  body_hash text not null,
  intake_id text,
  reply json,
  created_at timestamptz(3) not null,
  primary key (clinic_id, key)
);
create index idempotency_keys_age on idempotency_keys (clinic_id, created_at);
create index idempotency_keys_of_intake on idempotency_keys (clinic_id, intake_id);

create table tombstones (
  clinic_id text not null references clinics (id),
  intake_id text not null,
  deleted_at timestamptz(3) not null,
  revision bigint not null,
  primary key (clinic_id, intake_id)
);
create index tombstones_changed on tombstones (clinic_id, revision);

create table outcomes (
  id text primary key,
  clinic_id text not null references clinics (id),
  intake_id text,
  top text,
  diagnosis text not null,
  recorded_at timestamptz(3) not null,
  by_id text,
  by_name text,
  unique (clinic_id, intake_id)
);

create table audit_log (
  clinic_id text not null references clinics (id),
  position bigint not null,
  at timestamptz(3) not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  action text not null,
  subject text,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (clinic_id, position)
);
create table audit_heads (
  clinic_id text primary key references clinics (id),
  position bigint not null,
  hash text not null
);

create table filing_budget (
  clinic_id text not null references clinics (id),
  sender text not null,
  hour timestamptz(0) not null,
  count integer not null default 0,
  primary key (clinic_id, sender, hour)
);

create table health_probe (id integer primary key, at timestamptz(3) not null);

create function audit_log_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.at < now() - interval '365 days' then return old; end if;
  raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_log_rows before update or delete on audit_log
  for each row execute function audit_log_is_append_only();
create trigger audit_log_table before truncate on audit_log
  for each statement execute function audit_log_is_append_only();

create function outcomes_lose_the_person() returns trigger language plpgsql as $$
begin
  update outcomes set intake_id = null, by_id = null, by_name = null,
    recorded_at = date_trunc('month', recorded_at)
  where clinic_id = old.clinic_id and intake_id = old.id;
  return old;
end $$;
create trigger intake_leaves_its_outcome before delete on intakes
  for each row execute function outcomes_lose_the_person();

do $$ declare name text; begin
  foreach name in array array['clinic_counters', 'clinic_days', 'intakes', 'intake_trail',
    'idempotency_keys', 'tombstones', 'outcomes', 'filing_budget', 'audit_log', 'audit_heads'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_this_clinic on %I using (clinic_id = current_setting(''app.clinic'', true)) with check (clinic_id = current_setting(''app.clinic'', true))', name);
  end loop;
end $$;

alter table clinics enable row level security;
alter table clinics force row level security;
create policy anybody_finds on clinics for select using (true);
create policy owner_founds on clinics for insert with check (true);
create policy clinic_changes_itself on clinics for update using (id = current_setting('app.clinic', true));

revoke delete, truncate, insert on clinics from facewise_app;
revoke delete, truncate on clinic_counters, outcomes, audit_heads from facewise_app;
revoke update, truncate on audit_log from facewise_app;
`;
