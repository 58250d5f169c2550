-- Who saw or did what around which child (NEN 7513). Append-only for the app; ids only, no names and no texts. Sealed lines form a
-- chain per municipality, so that a line that was changed or taken away is found (docs/besluiten/0012).
create schema logboek;
grant usage on schema logboek to ${app};

-- In which functions, for which organisations the actor works today: "COACH <organisatie_id>". The body is in organisatie.
create function logboek.hoedanigheden() returns text[] language sql stable as 'select ''{}''::text[]';
-- Whether the actor is privacy officer of this municipality today. The body is in organisatie.
create function logboek.mag_doorzoeken() returns boolean language sql stable as 'select false';

-- Whether this is a request that the acting parent made under the privacy law. The body is in verzoek.
create function logboek.eigen_verzoek(verzoek uuid) returns boolean language sql stable as 'select false';

create table logboek.logregel (
    gemeente_id    uuid not null references platform.gemeente,
    logregel_id    uuid not null,
    tijdstip       timestamptz not null,
    actor_id       uuid not null,
    actor_soort    text not null check (actor_soort in ('MEDEWERKER', 'OUDER', 'SYSTEEM')),
    handeling      text not null,
    kind_id        uuid,           -- no foreign key: the line outlives what it is about
    object_id      uuid,
    grond          text,
    uitkomst       text not null check (uitkomst in ('TOEGESTAAN', 'GEWEIGERD')),
    -- as the actor was at that moment: functions end and move, the line stays
    hoedanigheden  text[] not null default logboek.hoedanigheden(),
    -- never shown to a parent (meldcode)
    afgeschermd    boolean not null default false,
    -- which Kring wrote it: the name of the connection (kring.instantie)
    instantie      text not null default current_setting('application_name'),
    primary key (gemeente_id, logregel_id)
);
create index logregel_kind on logboek.logregel (gemeente_id, kind_id, tijdstip);
create index logregel_actor on logboek.logregel (gemeente_id, actor_id, tijdstip);
-- lines come in order of time: a few pages of index for millions of lines
create index logregel_tijdstip on logboek.logregel using brin (tijdstip);

-- The chain: each seal is sha-256 over the seal before it and everything in the line.
create table logboek.zegel (
    gemeente_id  uuid not null references platform.gemeente,
    volgnummer   bigint not null check (volgnummer > 0),
    logregel_id  uuid not null,   -- no foreign key: a line that is gone must be found, not hidden
    verzegeld_op timestamptz not null,
    hash         bytea not null check (length(hash) = 32),
    primary key (gemeente_id, volgnummer),
    unique (gemeente_id, logregel_id)
);
-- The last seal, so that cutting off the end is found too.
create table logboek.ketting (
    gemeente_id uuid not null references platform.gemeente,
    volgnummer  bigint not null,
    hash        bytea not null,
    primary key (gemeente_id)
);
-- Lines that wait for their seal. Whatever commits late is simply sealed later; nobody waits for anybody.
create table logboek.wachtrij (
    gemeente_id uuid not null references platform.gemeente,
    logregel_id uuid not null,
    primary key (gemeente_id, logregel_id)
);

call platform.bescherm('logboek.logregel');
call platform.bescherm('logboek.zegel');
call platform.bescherm('logboek.ketting');
call platform.bescherm('logboek.wachtrij');

create policy schrijven on logboek.logregel for insert to ${app}
    with check (gemeente_id = platform.gemeente() and actor_id = platform.actor() and actor_soort = platform.actorsoort());
create policy doorzoeken on logboek.logregel for select to ${app}
    using (gemeente_id = platform.gemeente() and (select logboek.mag_doorzoeken()));
-- Wie keek mee: what was done around one's own child. Refusals stay out: who was turned away saw nothing.
create policy wie_keek_mee on logboek.logregel for select to ${app}
    using (gemeente_id = platform.gemeente() and platform.actorsoort() = 'OUDER' and uitkomst = 'TOEGESTAAN' and not afgeschermd
           and kind_id = any (array(select toegang.eigen_kinderen()))
           -- that the other parent asked something under the privacy law, or lost a password, is the other parent's own
           and case when actor_id = platform.actor() then true
                    when handeling like 'VERZOEK%' then logboek.eigen_verzoek(object_id)
                    when handeling in ('OUDER_WACHTWOORD_HERSTELLEN', 'OUDER_CODE_DOOR_BEHEERDER') then object_id = platform.actor()
                    else true end);
create policy controleren on logboek.zegel for select to ${app}
    using (gemeente_id = platform.gemeente() and (select logboek.mag_doorzoeken()));
create policy controleren on logboek.ketting for select to ${app}
    using (gemeente_id = platform.gemeente() and (select logboek.mag_doorzoeken()));
create policy controleren on logboek.wachtrij for select to ${app}
    using (gemeente_id = platform.gemeente() and (select logboek.mag_doorzoeken()));
grant select, insert on logboek.logregel to ${app};
grant select on logboek.zegel, logboek.ketting, logboek.wachtrij to ${app};

-- One statement per statement, whatever the number of lines.
create function logboek.in_de_wachtrij() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    insert into logboek.wachtrij (gemeente_id, logregel_id) select n.gemeente_id, n.logregel_id from nieuw n;
    return null;
end $$;
revoke all on function logboek.in_de_wachtrij() from public;
create trigger in_de_wachtrij after insert on logboek.logregel referencing new table as nieuw
    for each statement execute function logboek.in_de_wachtrij();

-- What is sealed: every column, in a form that no setting of a session changes. nl.kring.logboek.Ketting says the same by itself.
create function logboek.zegeltekst(nummer bigint, op timestamptz, r logboek.logregel) returns text language sql stable set search_path = ''
return jsonb_build_array(nummer, (extract(epoch from op) * 1000000)::bigint, r.gemeente_id, r.logregel_id,
                         (extract(epoch from r.tijdstip) * 1000000)::bigint, r.actor_id, r.actor_soort, r.handeling, r.kind_id, r.object_id,
                         r.grond, r.uitkomst, r.hoedanigheden, r.afgeschermd, r.instantie)::text;

-- Seals what waits in this municipality, the oldest first; how many it sealed. One at a time per municipality: who comes second has
-- nothing to do. Adds seals and clears the queue; no line is touched. Each row is looked up by its key, whatever the statistics of a
-- queue say that is full now and empty a moment later.
create function logboek.verzegel(op timestamptz, hoogstens int) returns int
    language plpgsql security definer set search_path = '' set enable_seqscan = off as $$
declare
    waar     constant uuid := platform.gemeente();
    vorige   bytea;
    nummer   bigint;
    begonnen bigint;
    id       uuid;
    regel    logboek.logregel;
begin
    if platform.actorsoort() is distinct from 'SYSTEEM' then
        raise insufficient_privilege using message = 'only Kring itself seals';
    end if;
    if not pg_try_advisory_xact_lock(hashtextextended(waar::text, 93)) then
        return 0;
    end if;
    select k.volgnummer, k.hash into nummer, vorige from logboek.ketting k where k.gemeente_id = waar;
    nummer := coalesce(nummer, 0);
    vorige := coalesce(vorige, '');
    begonnen := nummer;
    for id in select w.logregel_id from logboek.wachtrij w where w.gemeente_id = waar order by w.logregel_id limit hoogstens loop
        select r.* into regel from logboek.logregel r where r.gemeente_id = waar and r.logregel_id = id;
        continue when not found; -- taken away before its seal: its place in the queue stays, and says so
        nummer := nummer + 1;
        vorige := sha256(vorige || convert_to(logboek.zegeltekst(nummer, op, regel), 'UTF8'));
        insert into logboek.zegel values (waar, nummer, id, op, vorige);
        delete from logboek.wachtrij w where w.gemeente_id = waar and w.logregel_id = id;
    end loop;
    if nummer > begonnen then
        insert into logboek.ketting values (waar, nummer, vorige)
            on conflict (gemeente_id) do update set volgnummer = excluded.volgnummer, hash = excluded.hash;
    end if;
    return nummer - begonnen;
end $$;
revoke all on function logboek.verzegel(timestamptz, int) from public;
grant execute on function logboek.verzegel(timestamptz, int) to ${app};
