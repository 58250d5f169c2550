-- What people who work here notice about a rule (R-WE-04, R-GOV-03): it works, it is in the way, it is missing. Beside a rule and a gebied, never
-- beside a child. Rows are only ever added.
create schema ervaring;
grant usage on schema ervaring to ${app};

create table ervaring.ervaring (
    gemeente_id    uuid not null,
    ervaring_id    uuid not null,
    regel          text not null check (length(regel) between 1 and 20),
    regelversie    int not null check (regelversie > 0),
    soort          text not null check (soort in ('WERKT', 'IN_DE_WEG', 'ONTBREEKT')),
    woorden        text not null check (length(woorden) between 1 and 500),
    gebied_code    text,            -- of the own locations or team; none: works in the whole city
    functie        text not null,
    medewerker_id  uuid not null,
    op             date not null,
    geschreven_op  timestamptz not null,
    primary key (gemeente_id, ervaring_id),
    foreign key (gemeente_id, gebied_code) references organisatie.gebied,
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker
);
create index ervaring_regel on ervaring.ervaring (gemeente_id, regel);
create index ervaring_wie on ervaring.ervaring (gemeente_id, medewerker_id);

-- What the werkgroep says to it, once.
create table ervaring.reactie (
    gemeente_id  uuid not null,
    ervaring_id  uuid not null,
    woorden      text not null check (length(woorden) between 1 and 1000),
    door         uuid not null,
    op           date not null,
    primary key (gemeente_id, ervaring_id),
    foreign key (gemeente_id, ervaring_id) references ervaring.ervaring,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
-- And to which version of the way of working it led.
create table ervaring.gevolg (
    gemeente_id  uuid not null,
    ervaring_id  uuid not null,
    versie       int not null check (versie > 0),
    door         uuid not null,
    op           date not null,
    primary key (gemeente_id, ervaring_id, versie),
    foreign key (gemeente_id, ervaring_id) references ervaring.ervaring,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
call platform.bescherm('ervaring.ervaring');
call platform.bescherm('ervaring.reactie');
call platform.bescherm('ervaring.gevolg');

-- The row with who wrote it is open to that person alone. The werkgroep reads through the function below, which leaves the name out.
create policy eigen on ervaring.ervaring to ${app}
    using (gemeente_id = (select platform.gemeente()) and medewerker_id = (select platform.actor()) and (select platform.actorsoort()) = 'MEDEWERKER')
    with check (gemeente_id = platform.gemeente() and medewerker_id = platform.actor() and platform.actorsoort() = 'MEDEWERKER');
grant select, insert on ervaring.ervaring to ${app};

create function ervaring.voor_werkgroep() returns table (ervaring_id uuid, regel text, regelversie int, soort text, woorden text, gebied text,
                                                        functie text, op date, geschreven_op timestamptz)
    language sql stable security definer set search_path = '' as $$
    select e.ervaring_id, e.regel, e.regelversie, e.soort, e.woorden, g.naam, e.functie, e.op, e.geschreven_op
      from ervaring.ervaring e
      left join organisatie.gebied g on (g.gemeente_id, g.gebied_code) = (e.gemeente_id, e.gebied_code)
     where e.gemeente_id = platform.gemeente() and (select organisatie.in_de_werkgroep())
$$;
revoke all on function ervaring.voor_werkgroep() from public;
grant execute on function ervaring.voor_werkgroep() to ${app};

do $$
declare tabel text;
begin
    foreach tabel in array array['reactie', 'gevolg'] loop
        execute format('create policy lezen on ervaring.%I for select to ${app}
                        using (gemeente_id = (select platform.gemeente())
                               and ((select organisatie.in_de_werkgroep())
                                    or ervaring_id = any (array(select e.ervaring_id from ervaring.ervaring e
                                                                 where e.medewerker_id = platform.actor()))))', tabel);
        execute format('create policy schrijven on ervaring.%I for insert to ${app}
                        with check (gemeente_id = platform.gemeente() and door = platform.actor() and organisatie.in_de_werkgroep())', tabel);
        execute format('grant select, insert on ervaring.%I to ${app}', tabel);
    end loop;
end $$;
