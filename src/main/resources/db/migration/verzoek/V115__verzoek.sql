-- What parents ask under the privacy law: to see, to correct or to remove what Kring holds of their child (AVG 15-17), with the
-- month in which they must hear something (AVG 12.3). Rows are only ever added.
create schema verzoek;
grant usage on schema verzoek to ${app};

create table verzoek.verzoek (
    gemeente_id   uuid not null,
    verzoek_id    uuid not null,
    kind_id       uuid not null,
    ouder_id      uuid not null,
    soort         text not null check (soort in ('INZIEN', 'VERBETEREN', 'WEGHALEN')),
    woorden       kind.geheim not null check (octet_length(woorden) <= 8033),
    ingediend_op  date not null,
    uiterlijk     date not null check (uiterlijk = (ingediend_op + interval '1 month')::date),
    primary key (gemeente_id, verzoek_id),
    unique (gemeente_id, verzoek_id, kind_id),
    foreign key (gemeente_id, kind_id) references kind.kind,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index verzoek_kind on verzoek.verzoek (gemeente_id, kind_id);
create index verzoek_ouder on verzoek.verzoek (gemeente_id, ouder_id);

-- More time, once, and told with the reason within the first month.
create table verzoek.verlenging (
    gemeente_id   uuid not null,
    verzoek_id    uuid not null,
    kind_id       uuid not null,
    tot           date not null,
    reden         kind.geheim not null check (octet_length(reden) <= 8033),
    op            date not null,
    door          uuid not null,
    primary key (gemeente_id, verzoek_id),
    foreign key (gemeente_id, verzoek_id, kind_id) references verzoek.verzoek (gemeente_id, verzoek_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);

create table verzoek.antwoord (
    gemeente_id   uuid not null,
    verzoek_id    uuid not null,
    kind_id       uuid not null,
    uitkomst      text not null check (uitkomst in ('GEDAAN', 'DEELS', 'NIET')),
    woorden       kind.geheim not null check (octet_length(woorden) <= 16033),
    op            date not null,
    door          uuid not null,
    primary key (gemeente_id, verzoek_id),
    foreign key (gemeente_id, verzoek_id, kind_id) references verzoek.verzoek (gemeente_id, verzoek_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);

-- Dates that the law gives, also when the application is wrong: more time is told within the first month, lies after it and ends at most two
-- months later; nothing is answered before it was asked.
create function verzoek.binnen_de_tijd() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    van verzoek.verzoek;
begin
    select * into van from verzoek.verzoek v where (v.gemeente_id, v.verzoek_id) = (new.gemeente_id, new.verzoek_id);
    if new.op < van.ingediend_op then
        raise exception 'verzoek: antwoord of verlenging voor het verzoek zelf' using errcode = 'check_violation';
    end if;
    if tg_table_name = 'verlenging' then -- only there is a new last day to look at
        if new.op > van.uiterlijk or new.tot <= van.uiterlijk or new.tot > (van.ingediend_op + interval '3 months')::date then
            raise exception 'verzoek: verlenging buiten de tijd' using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
revoke all on function verzoek.binnen_de_tijd() from public;
create trigger binnen_de_tijd before insert on verzoek.verlenging for each row execute function verzoek.binnen_de_tijd();
create trigger binnen_de_tijd before insert on verzoek.antwoord for each row execute function verzoek.binnen_de_tijd();

call platform.bescherm('verzoek.verzoek');
call platform.bescherm('verzoek.verlenging');
call platform.bescherm('verzoek.antwoord');

-- One's own requests, and for the privacy officer those of the municipality. The other parent, the childcare and the wijkcoach see none:
-- that somebody asked is not theirs to know.
create function verzoek.zichtbaar() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select v.verzoek_id from verzoek.verzoek v
     where v.gemeente_id = platform.gemeente()
       and (platform.actorsoort() = 'OUDER' and v.ouder_id = platform.actor() or (select logboek.mag_doorzoeken()))
$$;
revoke all on function verzoek.zichtbaar() from public;
grant execute on function verzoek.zichtbaar() to ${app};

create policy zien on verzoek.verzoek for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and verzoek_id = any (array(select verzoek.zichtbaar())));
create policy doen on verzoek.verzoek for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'OUDER' and ouder_id = platform.actor()
                and kind_id = any (array(select toegang.eigen_kinderen())));
create policy zien on verzoek.verlenging for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and verzoek_id = any (array(select verzoek.zichtbaar())));
create policy verlengen on verzoek.verlenging for insert to ${app}
    with check (gemeente_id = platform.gemeente() and door = platform.actor() and (select logboek.mag_doorzoeken()));
create policy zien on verzoek.antwoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and verzoek_id = any (array(select verzoek.zichtbaar())));
create policy beantwoorden on verzoek.antwoord for insert to ${app}
    with check (gemeente_id = platform.gemeente() and door = platform.actor() and (select logboek.mag_doorzoeken()));
grant select, insert on verzoek.verzoek, verzoek.verlenging, verzoek.antwoord to ${app};

-- A privacy officer sees no child, and reads what was asked and answered; a parent who holds no gezag any more still reads the own words.
create policy verzoek on kind.sleutel for select to ${app}
    using (gemeente_id = (select platform.gemeente())
           and kind_id = any (array(select v.kind_id from verzoek.verzoek v where v.verzoek_id = any (array(select verzoek.zichtbaar())))));

create or replace function logboek.eigen_verzoek(verzoek uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from verzoek.verzoek v
                    where v.gemeente_id = platform.gemeente() and v.verzoek_id = verzoek and v.ouder_id = platform.actor())
$$;
revoke all on function logboek.eigen_verzoek(uuid) from public;
grant execute on function logboek.eigen_verzoek(uuid) to ${app};

-- For the command that destroys a child's key.
create or replace function kind.wacht_een_ouder(kind uuid) returns boolean language sql stable set search_path = '' as $$
    select exists (select from verzoek.verzoek v
                    where v.kind_id = kind
                      and not exists (select from verzoek.antwoord a where (a.gemeente_id, a.verzoek_id) = (v.gemeente_id, v.verzoek_id)))
$$;

-- The tables of kind are closed to a privacy officer: of whoever asked, and of the child, the name and no more.
create function verzoek.namen() returns table (verzoek_id uuid, kindnaam text, oudernaam text)
    language sql stable security definer set search_path = '' as $$
    select v.verzoek_id, k.roepnaam || ' ' || k.achternaam, o.roepnaam || ' ' || o.achternaam
      from verzoek.verzoek v
      join kind.kind k on (k.gemeente_id, k.kind_id) = (v.gemeente_id, v.kind_id)
      join kind.ouder o on (o.gemeente_id, o.ouder_id) = (v.gemeente_id, v.ouder_id)
     where v.gemeente_id = platform.gemeente() and v.verzoek_id = any (array(select verzoek.zichtbaar()))
$$;
revoke all on function verzoek.namen() from public;
grant execute on function verzoek.namen() to ${app};
