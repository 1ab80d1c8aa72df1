/**
 * Accounts, sessions, links and devices. A role of their own, `facewise_gate`, may touch them and
 * nothing else but the names of clinics; `facewise_app`, which reads pre-screens, may not. Signing in
 * has to find an account before its clinic is known; once it is known (`app.clinic`), the policy shows
 * only rows of that clinic.
 */
export const staffTables = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'facewise_gate') then
    begin
      create role facewise_gate nologin;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  if not pg_has_role(current_user, 'facewise_gate', 'member') then
    grant facewise_gate to current_user;
  end if;
end $$;
grant usage on schema public to facewise_gate;
grant select on clinics to facewise_gate;

create table staff (
  id text primary key,
  clinic_id text not null references clinics (id),
  username text not null unique,
  name text not null,
  role text not null check (role in ('desk', 'clinician', 'admin')),
  password_hash text,
  factor_secret text,
  factor_step bigint,
  offered_secret text,
  is_disabled boolean not null,
  created_at timestamptz(3) not null,
  seen_at timestamptz(3)
);
create index staff_of_clinic on staff (clinic_id, username);

create table staff_sessions (
  id text primary key,
  token_hash text not null unique,
  staff_id text not null references staff (id) on delete cascade,
  clinic_id text not null references clinics (id),
  device text not null,
  must_enrol boolean not null,
  started_at timestamptz(3) not null,
  seen_at timestamptz(3) not null
);
create index staff_sessions_of_account on staff_sessions (staff_id);

create table recovery_codes (
  code_hash text primary key,
  staff_id text not null references staff (id) on delete cascade,
  clinic_id text not null references clinics (id)
);
create index recovery_codes_of_account on recovery_codes (staff_id);

create table staff_links (
  token_hash text primary key,
  kind text not null check (kind in ('setup', 'invite', 'reset')),
  clinic_id text references clinics (id),
  staff_id text references staff (id) on delete cascade,
  forgets_factor boolean not null,
  expires_at timestamptz(3) not null
);

create table kiosks (
  id text primary key,
  clinic_id text not null references clinics (id),
  label text not null,
  code_hash text unique,
  code_expires_at timestamptz(3) not null,
  token_hash text unique,
  created_at timestamptz(3) not null,
  enrolled_at timestamptz(3),
  seen_at timestamptz(3)
);
create index kiosks_of_clinic on kiosks (clinic_id);

create table tries (
  key text primary key,
  count integer not null,
  last_at timestamptz(3) not null,
  next_at timestamptz(3) not null
);
create table known_places (
  key text primary key,
  last_at timestamptz(3) not null
);

create table settings_history (
  clinic_id text not null references clinics (id),
  version integer not null,
  settings jsonb not null,
  replaced_at timestamptz(3) not null,
  replaced_by text,
  primary key (clinic_id, version)
);
alter table settings_history enable row level security;
alter table settings_history force row level security;
create policy of_this_clinic on settings_history using (clinic_id = current_setting('app.clinic', true)) with check (clinic_id = current_setting('app.clinic', true));

do $$ declare name text; begin
  foreach name in array array['staff', 'staff_sessions', 'recovery_codes', 'staff_links', 'kiosks',
    'tries', 'known_places'] loop
    execute format('revoke all on %I from facewise_app', name);
    execute format('grant select, insert, update, delete on %I to facewise_gate', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  foreach name in array array['staff', 'staff_sessions', 'recovery_codes', 'staff_links', 'kiosks'] loop
    execute format('create policy gate_of_this_clinic on %I to facewise_gate using (coalesce(current_setting(''app.clinic'', true), '''') = '''' or clinic_id = current_setting(''app.clinic'', true)) with check (coalesce(current_setting(''app.clinic'', true), '''') = '''' or clinic_id = current_setting(''app.clinic'', true))', name);
  end loop;
  foreach name in array array['tries', 'known_places'] loop
    execute format('create policy gate_counts on %I to facewise_gate using (true) with check (true)', name);
  end loop;
end $$;
`;
