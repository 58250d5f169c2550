-- Areas, organisations, locations, groups, and the people who work there in which function.
create schema organisatie;
grant usage on schema organisatie to ${app};

-- For searching: "jose" finds "José", and capitals do not matter.
create collation organisatie.zoek (provider = icu, locale = 'und-u-ks-level1', deterministic = false);

create table organisatie.gebied (
    gemeente_id uuid not null references platform.gemeente,
    gebied_code text not null,
    naam        text not null,
    primary key (gemeente_id, gebied_code)
);
create table organisatie.wijk (
    gemeente_id uuid not null,
    wijk_code   text not null,
    naam        text not null,
    gebied_code text not null,
    primary key (gemeente_id, wijk_code),
    foreign key (gemeente_id, gebied_code) references organisatie.gebied
);
create table organisatie.buurt (
    gemeente_id uuid not null,
    buurt_code  text not null,
    naam        text not null,
    wijk_code   text not null,
    primary key (gemeente_id, buurt_code),
    foreign key (gemeente_id, wijk_code) references organisatie.wijk
);

create table organisatie.organisatie (
    gemeente_id    uuid not null references platform.gemeente,
    organisatie_id uuid not null,
    naam           text not null check (length(naam) between 1 and 200),
    soort          text not null check (soort in ('GEMEENTE', 'KINDEROPVANG', 'JGZ', 'JEUGDZORGAANBIEDER', 'STICHTING_PAS', 'WIJKTEAM',
                                                  'GECERTIFICEERDE_INSTELLING', 'SCHOOL', 'AUDIOLOGISCH_CENTRUM')),
    eenpitter      boolean not null default false,
    gebied_code    text,
    telefoon       text,           -- whom to call where a wijkcoach is missing (R-TL-05)
    primary key (gemeente_id, organisatie_id),
    foreign key (gemeente_id, gebied_code) references organisatie.gebied
);
create table organisatie.locatie (
    gemeente_id uuid not null,
    locatie_id  uuid not null,
    houder_id   uuid not null,
    lrk_id      text,
    naam        text not null check (length(naam) between 1 and 200),
    adres       text,
    wijk_code   text,
    ve_locatie  boolean not null default false,
    standalone  boolean not null default false,
    primary key (gemeente_id, locatie_id),
    unique (gemeente_id, lrk_id),
    foreign key (gemeente_id, houder_id) references organisatie.organisatie,
    foreign key (gemeente_id, wijk_code) references organisatie.wijk
);
create index locatie_houder on organisatie.locatie (gemeente_id, houder_id);
create table organisatie.groep (
    gemeente_id uuid not null,
    groep_id    uuid not null,
    locatie_id  uuid not null,
    naam        text not null check (length(naam) between 1 and 200),
    ve          boolean not null default false,
    primary key (gemeente_id, groep_id),
    unique (gemeente_id, groep_id, locatie_id),
    foreign key (gemeente_id, locatie_id) references organisatie.locatie
);
create index groep_locatie on organisatie.groep (gemeente_id, locatie_id);

create table organisatie.medewerker (
    gemeente_id   uuid not null references platform.gemeente,
    medewerker_id uuid not null,
    roepnaam      text not null check (length(roepnaam) between 1 and 100),
    achternaam    text not null check (length(achternaam) between 1 and 100),
    email         text,
    telefoon      text,
    talen         text,
    wat_ik_doe    text,           -- one sentence, for parents (R-ST-05)
    -- how the drawn portrait looks, as the person chose it; null: initials in the shape of the organisation
    haar          text check (haar in ('KORT', 'KNOT', 'LANG', 'BOB', 'KRUL', 'DOEK', 'BAARD')),
    primary key (gemeente_id, medewerker_id)
);
create table organisatie.functievervulling (
    gemeente_id          uuid not null,
    functievervulling_id uuid not null,
    medewerker_id        uuid not null,
    functie              text not null check (functie in ('PEDAGOGISCH_MEDEWERKER', 'COACH', 'LOCATIEMANAGER', 'WIJKCOACH', 'AMBULANT_BEGELEIDER',
                                                          'ZORGAANBIEDER', 'JEUGDVERPLEEGKUNDIGE', 'LOGOPEDIST', 'THUISONDERSTEUNER', 'GEZINSVOOGD',
                                                          'PAS_COORDINATOR', 'PROJECTLEIDER', 'BEHEERDER', 'PRIVACY_OFFICER', 'WERKGROEP',
                                                          'TEKENBEVOEGDE')),
    organisatie_id       uuid not null,
    locatie_id           uuid,
    groep_id             uuid,
    van                  date not null,
    tot                  date,    -- last day included
    hier                 text check (length(hier) <= 200),  -- when one is to be found at this location, in plain words
    waarnemend           boolean not null default false,    -- steps in for who is away (R-SA-01)
    primary key (gemeente_id, functievervulling_id),
    check (tot is null or tot >= van),
    check (groep_id is null or locatie_id is not null),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, organisatie_id) references organisatie.organisatie,
    foreign key (gemeente_id, locatie_id) references organisatie.locatie,
    foreign key (gemeente_id, groep_id, locatie_id) references organisatie.groep (gemeente_id, groep_id, locatie_id)
);
create index functievervulling_wie on organisatie.functievervulling (gemeente_id, medewerker_id);
create index functievervulling_locatie on organisatie.functievervulling (gemeente_id, locatie_id);

-- Whether who acts may work for this organisation now; the working agreement (V048) says more.
create function organisatie.mag_werken(organisatie uuid) returns boolean language sql stable return true;

-- No data on children here: whoever is signed in for this municipality may look people and places up ("wie is wie").
do $$
declare tabel text;
begin
    foreach tabel in array array['gebied', 'wijk', 'buurt', 'organisatie', 'locatie', 'groep', 'medewerker', 'functievervulling'] loop
        call platform.bescherm(('organisatie.' || tabel)::regclass);
        execute format('create policy gemeente on organisatie.%I for select to ${app}
                        using (gemeente_id = platform.gemeente() and platform.actor() is not null)', tabel);
        execute format('grant select on organisatie.%I to ${app}', tabel);
    end loop;
end $$;

-- What is not around a child asks for a function: whether who acts holds one of these today.
create function organisatie.werkt_als(variadic functies text[]) returns boolean
    language sql stable security definer set search_path = '' as $$
    select platform.actorsoort() = 'MEDEWERKER'
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor() and f.functie = any (functies)
                      and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag()))
$$;
-- Setting up, by the beheerder of this municipality: adding only. Nobody gives a function to themselves, because a function decides
-- which children somebody sees.
create function organisatie.is_beheerder() returns boolean language sql stable return organisatie.werkt_als('BEHEERDER');
-- Who watches over the way of working: the projectleider and the members of the werkgroep (R-GOV-02).
create function organisatie.in_de_werkgroep() returns boolean language sql stable return organisatie.werkt_als('PROJECTLEIDER', 'WERKGROEP');
revoke all on function organisatie.werkt_als(text[]), organisatie.is_beheerder(), organisatie.in_de_werkgroep() from public;
grant execute on function organisatie.werkt_als(text[]), organisatie.is_beheerder(), organisatie.in_de_werkgroep() to ${app};
do $$
declare tabel text;
begin
    foreach tabel in array array['organisatie', 'locatie', 'groep', 'medewerker', 'functievervulling'] loop
        execute format('create policy inrichten on organisatie.%I for insert to ${app}
                        with check (gemeente_id = platform.gemeente() and organisatie.is_beheerder())', tabel);
        execute format('grant insert on organisatie.%I to ${app}', tabel);
    end loop;
end $$;
create policy niet_voor_zichzelf on organisatie.functievervulling as restrictive for insert to ${app}
    with check (medewerker_id <> platform.actor());
