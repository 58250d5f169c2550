-- The working agreement of a municipality with its partners (R-WE-02): its versions, and which organisation signed which. Both only grow.
create schema werkafspraak;
grant usage on schema werkafspraak to ${app};

create table werkafspraak.werkafspraak (
    gemeente_id    uuid not null references platform.gemeente,
    nummer         int not null check (nummer > 0),
    titel          text not null check (length(titel) between 1 and 200),
    tekst          text not null check (length(tekst) between 1 and 40000),
    van            date not null,          -- from this day on it asks to be signed; before that it can be signed already
    uitgegeven_op  timestamptz not null,
    door           uuid not null,
    primary key (gemeente_id, nummer),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create table werkafspraak.handtekening (
    gemeente_id     uuid not null,
    handtekening_id uuid not null,
    organisatie_id  uuid not null,
    nummer          int not null,
    medewerker_id   uuid not null,
    naam            text not null check (length(naam) between 1 and 201),  -- as it was on that day
    functie         text not null check (functie in ('TEKENBEVOEGDE', 'LOCATIEMANAGER', 'PAS_COORDINATOR')),
    op              date not null,
    getekend_op     timestamptz not null,
    primary key (gemeente_id, handtekening_id),
    unique (gemeente_id, organisatie_id, nummer),
    foreign key (gemeente_id, organisatie_id) references organisatie.organisatie,
    foreign key (gemeente_id, nummer) references werkafspraak.werkafspraak,
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker
);

-- A version follows the one before it, in its number and in its day.
create function werkafspraak.volgt_op() returns trigger language plpgsql security definer set search_path = '' as $$
declare
    vorige werkafspraak.werkafspraak;
begin
    select * into vorige from werkafspraak.werkafspraak w where w.gemeente_id = new.gemeente_id order by w.nummer desc limit 1;
    -- one that is there already is left to the key, so that two people at once issue one
    if new.nummer > coalesce(vorige.nummer, 0) and (new.nummer <> coalesce(vorige.nummer, 0) + 1 or new.van <= vorige.van) then
        raise exception 'werkafspraak: deze versie volgt niet op de vorige' using errcode = 'check_violation';
    end if;
    return new;
end $$;
revoke all on function werkafspraak.volgt_op() from public;
create trigger volgt_op before insert on werkafspraak.werkafspraak for each row execute function werkafspraak.volgt_op();

-- Who signs for an organisation: whoever was given that function there; without one the manager of a childcare location, and the
-- co-ordinator of Stichting PAS (decision 0020). The municipality is bound by issuing it.
create function werkafspraak.tekenaars(gemeente uuid, dag date) returns table (organisatie_id uuid, medewerker_id uuid, functie text)
    language sql stable as $$
    select distinct o.organisatie_id, f.medewerker_id, f.functie
      from organisatie.organisatie o
      join organisatie.functievervulling f on f.gemeente_id = o.gemeente_id and f.organisatie_id = o.organisatie_id
     where o.gemeente_id = gemeente and o.soort <> 'GEMEENTE' and f.van <= dag and (f.tot is null or f.tot >= dag)
       and (f.functie = 'TEKENBEVOEGDE'
            or (o.soort = 'KINDEROPVANG' and f.functie = 'LOCATIEMANAGER' or o.soort = 'STICHTING_PAS' and f.functie = 'PAS_COORDINATOR')
               and not exists (select 1 from organisatie.functievervulling b
                                where b.gemeente_id = o.gemeente_id and b.organisatie_id = o.organisatie_id and b.functie = 'TEKENBEVOEGDE'
                                  and b.van <= dag and (b.tot is null or b.tot >= dag)))
$$;
revoke all on function werkafspraak.tekenaars(uuid, date) from public;
grant execute on function werkafspraak.tekenaars(uuid, date) to ${app};

-- The facts, unjudged: in which functions somebody works for whom today, which version that organisation signed last, and since when a later
-- one asks to be signed. Nothing where the municipality has no agreement in force.
create function werkafspraak.banen(gemeente uuid, persoon uuid, dag date)
    returns table (functie text, organisatie_id uuid, soort text, getekend int, sinds date)
    language sql stable as $$
    select b.functie, b.organisatie_id, o.soort, h.nummer, v.van
      from (select distinct f.functie, f.organisatie_id
              from organisatie.functievervulling f
             where f.gemeente_id = gemeente and f.medewerker_id = persoon and f.van <= dag and (f.tot is null or f.tot >= dag)
               and exists (select 1 from werkafspraak.werkafspraak w where w.gemeente_id = gemeente and w.van <= dag)) b
      join organisatie.organisatie o on o.gemeente_id = gemeente and o.organisatie_id = b.organisatie_id
      left join lateral (select max(t.nummer) as nummer from werkafspraak.handtekening t
                          where t.gemeente_id = gemeente and t.organisatie_id = b.organisatie_id) h on true
      left join lateral (select min(w.van) as van from werkafspraak.werkafspraak w
                          where w.gemeente_id = gemeente and w.nummer > coalesce(h.nummer, 0) and w.van <= dag) v on true
$$;
revoke all on function werkafspraak.banen(uuid, uuid, date) from public;

-- The database's own judgement: for which organisations somebody may not work now. Never signed, or thirty days of reading are over. For the
-- grounds (V120), which ask it once for each transaction.
create function werkafspraak.gesloten(gemeente uuid, persoon uuid, dag date) returns setof uuid language sql stable as $$
    select b.organisatie_id from werkafspraak.banen(gemeente, persoon, dag) b
     where b.soort <> 'GEMEENTE' and b.sinds is not null and (b.getekend is null or dag >= b.sinds + 30)
$$;
revoke all on function werkafspraak.gesloten(uuid, uuid, date) from public;

create or replace function organisatie.mag_werken(organisatie uuid) returns boolean language sql stable security definer set search_path = '' as $$
    select organisatie <> all (array(select werkafspraak.gesloten(platform.gemeente(), platform.actor(), platform.vandaag())))
$$;
revoke all on function organisatie.mag_werken(uuid) from public;
grant execute on function organisatie.mag_werken(uuid) to ${app};

-- Whether who acts may write: not while an organisation of theirs only reads, nor when none of theirs is open. Parents and Kring itself always.
create or replace function platform.mag_schrijven() returns boolean language sql stable security definer set search_path = '' as $$
    select platform.actorsoort() is distinct from 'MEDEWERKER'
        or (select not coalesce(bool_or(b.wacht and not b.dicht), false) and coalesce(bool_or(not b.dicht), true)
              from (select w.wacht, w.wacht and (w.getekend is null or platform.vandaag() >= w.sinds + 30) as dicht
                      from (select n.*, n.sinds is not null and n.soort <> 'GEMEENTE'
                                        and n.functie not in ('BEHEERDER', 'PROJECTLEIDER', 'PRIVACY_OFFICER') as wacht
                              from werkafspraak.banen(platform.gemeente(), platform.actor(), platform.vandaag()) n) w) b)
$$;
revoke all on function platform.mag_schrijven() from public;
grant execute on function platform.mag_schrijven() to ${app};

-- For everybody, also without signing in: what is agreed is no secret.
create function werkafspraak.openbaar(dag date) returns table (gemeente text, nummer int, titel text, tekst text, van date)
    language sql stable security definer set search_path = '' as $$
    select distinct on (g.gemeente_id) g.naam, w.nummer, w.titel, w.tekst, w.van
      from werkafspraak.werkafspraak w
      join platform.gemeente g on g.gemeente_id = w.gemeente_id
     where w.van <= dag
     order by g.gemeente_id, w.nummer desc
$$;
revoke all on function werkafspraak.openbaar(date) from public;
grant execute on function werkafspraak.openbaar(date) to ${app};

call platform.bescherm('werkafspraak.werkafspraak');
call platform.bescherm('werkafspraak.handtekening');
-- Signing is what one may still do when all other writing waits; and reading leaves its line in the logbook.
drop trigger alleen_lezen on werkafspraak.handtekening;
do $$
declare tabel regclass;
begin
    for tabel in select t.tgrelid from pg_trigger t join pg_class c on c.oid = t.tgrelid
                  where t.tgname = 'alleen_lezen' and c.relnamespace = 'logboek'::regnamespace loop
        execute format('drop trigger alleen_lezen on %s', tabel);
    end loop;
end $$;

create policy lezen on werkafspraak.werkafspraak for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and (select platform.actor()) is not null);
create policy uitgeven on werkafspraak.werkafspraak for insert to ${app}
    with check (gemeente_id = platform.gemeente() and door = platform.actor() and organisatie.werkt_als('PROJECTLEIDER'));
create policy zien on werkafspraak.handtekening for select to ${app}
    using (gemeente_id = (select platform.gemeente())
           and ((select organisatie.werkt_als('PROJECTLEIDER'))
                or organisatie_id = any (array(select f.organisatie_id from organisatie.functievervulling f
                                                where f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()))));
create policy tekenen on werkafspraak.handtekening for insert to ${app}
    with check (gemeente_id = platform.gemeente() and medewerker_id = platform.actor() and op = platform.vandaag()
                and exists (select 1 from werkafspraak.tekenaars(platform.gemeente(), platform.vandaag()) t
                             where t.organisatie_id = handtekening.organisatie_id and t.medewerker_id = handtekening.medewerker_id
                               and t.functie = handtekening.functie));
grant select, insert on werkafspraak.werkafspraak, werkafspraak.handtekening to ${app};
