-- The ground floor: municipalities, who is acting, sessions and events shared by all instances.
create schema platform;
grant usage on schema platform to ${app};

create table platform.gemeente (
    gemeente_id uuid primary key,
    cbs_code    text not null unique,
    naam        text not null
);
grant select on platform.gemeente to ${app};

-- One row: whether this database holds the demo or the real thing. Demo sign-in refuses to work over anything else.
create table platform.installatie (
    enig       boolean primary key default true check (enig),
    soort      text not null check (soort in ('DEMO', 'ECHT')),
    zaad       bigint,
    geladen_op timestamptz not null
);
grant select on platform.installatie to ${app};

-- The acting user is set per transaction. After a local setting ends it reads as '', hence nullif: no actor, no rows.
create function platform.actor() returns uuid language sql stable
return nullif(current_setting('kring.actor', true), '')::uuid;

create function platform.gemeente() returns uuid language sql stable
return nullif(current_setting('kring.gemeente', true), '')::uuid;

-- MEDEWERKER, OUDER or SYSTEEM.
create function platform.actorsoort() returns text language sql stable
return nullif(current_setting('kring.soort', true), '');

-- Consents and placements count in calendar days of Europe/Amsterdam (BSL-11); the app hands in its clock's day.
create function platform.vandaag() returns date language sql stable
return coalesce(nullif(current_setting('kring.dag', true), '')::date, (now() at time zone 'Europe/Amsterdam')::date);

-- Whose name stands under a change: nobody writes in someone else's. For columns that a later update may leave as they were, so
-- that a policy cannot look at the new row alone. The names of those columns come along with the trigger.
create function platform.op_eigen_naam() returns trigger language plpgsql set search_path = '' as $$
declare
    oud jsonb;
    kolom text;
    naam text;
begin
    if platform.actorsoort() in ('MEDEWERKER', 'OUDER') then
        oud := case when tg_op = 'UPDATE' then to_jsonb(old) else '{}' end;
        foreach kolom in array tg_argv loop
            naam := to_jsonb(new) ->> kolom;
            if naam is distinct from oud ->> kolom and naam is distinct from platform.actor()::text then
                raise insufficient_privilege using message = format('%s.%s: on whose name', tg_table_name, kolom);
            end if;
        end loop;
    end if;
    return new;
end $$;

-- Who sees what is worked out anew for the next statement of this transaction.
create function platform.kijk_opnieuw() returns void language sql volatile as
$$ select set_config('kring.zicht_beurt', clock_timestamp()::text, true) $$;
grant execute on function platform.kijk_opnieuw() to ${app};

-- Whether who acts may write at all now; the working agreement (V048) says more.
create function platform.mag_schrijven() returns boolean language sql stable return true;
create function platform.eis_schrijven() returns trigger language plpgsql set search_path = '' as $$
begin
    if not platform.mag_schrijven() then
        raise exception '%: reading only, until the working agreement is signed', tg_relid::regclass using errcode = 'KR423';
    end if;
    return null;
end $$;

-- Locks a table: row security also for its owner, who gets one explicit way in for migrations and loading.
-- What the app may see stands beside the table, in the same file.
create procedure platform.bescherm(tabel regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create policy eigenaar on %s to %I using (true) with check (true)', tabel, current_user);
    execute format('create trigger alleen_lezen before insert or update or delete on %s
                    for each statement execute function platform.eis_schrijven()', tabel);
    -- A few rows are enough to count a table anew. Without counts PostgreSQL thinks it nearly empty, up to its fiftieth row by its own
    -- default, and joins children with talks row by row.
    execute format('alter table %s set (autovacuum_analyze_threshold = 5)', tabel);
end $$;

-- Work that follows an event after its commit: a line each, kept until it is done (Spring Modulith's own layout).
create table platform.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_inhoud on platform.event_publication using hash (serialized_event);
create index event_publication_afgehandeld on platform.event_publication (completion_date);
grant select, insert, update, delete on platform.event_publication to ${app};

-- Spring Session's own layout; the principal is an account id, never a name.
create table platform.spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_verloop on platform.spring_session (expiry_time);
create index spring_session_wie on platform.spring_session (principal_name);
create table platform.spring_session_attributes (
    session_primary_id char(36) not null references platform.spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
grant select, insert, update, delete on platform.spring_session, platform.spring_session_attributes to ${app};
