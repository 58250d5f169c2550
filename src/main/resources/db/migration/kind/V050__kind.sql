-- The child, those with gezag, and the place in a group. Visible only on a ground (toegang).
create schema kind;
grant usage on schema kind to ${app};

create table kind.kind (
    gemeente_id   uuid not null references platform.gemeente,
    kind_id       uuid not null,
    roepnaam      text not null check (length(roepnaam) between 1 and 100),
    achternaam    text not null check (length(achternaam) between 1 and 100),
    geboortedatum date not null,
    primary key (gemeente_id, kind_id)
);
create table kind.ouder (
    gemeente_id uuid not null references platform.gemeente,
    ouder_id    uuid not null,
    roepnaam    text not null check (length(roepnaam) between 1 and 100),
    achternaam  text not null check (length(achternaam) between 1 and 100),
    taal        text not null default 'nl',
    primary key (gemeente_id, ouder_id)
);
-- Apart from the name, because one parent must not learn the other's address (R-VIS-03, G2).
create table kind.oudercontact (
    gemeente_id uuid not null,
    ouder_id    uuid not null,
    email       text,
    telefoon    text,
    primary key (gemeente_id, ouder_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
-- Types as in the BRP (C8).
create table kind.gezagsrelatie (
    gemeente_id      uuid not null,
    gezagsrelatie_id uuid not null,
    kind_id          uuid not null,
    ouder_id         uuid not null,
    soort            text not null check (soort in ('GEZAMENLIJK_OUDERLIJK_GEZAG', 'EENHOOFDIG_OUDERLIJK_GEZAG', 'GEZAMENLIJK_GEZAG', 'VOOGDIJ',
                                                    'TIJDELIJK_GEEN_GEZAG', 'GEZAG_NIET_TE_BEPALEN')),
    relatie          text not null check (relatie in ('MOEDER', 'VADER', 'OUDER', 'OPA', 'OMA', 'VOOGD', 'ANDERS')),
    bron             text not null check (bron in ('VERKLARING_OUDERS', 'UITTREKSEL_GEZAGSREGISTER', 'BRP', 'BESCHIKKING')),
    van              date not null,
    tot              date,
    primary key (gemeente_id, gezagsrelatie_id),
    foreign key (gemeente_id, kind_id) references kind.kind,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index gezagsrelatie_kind on kind.gezagsrelatie (gemeente_id, kind_id);
create index gezagsrelatie_ouder on kind.gezagsrelatie (gemeente_id, ouder_id);

create table kind.plaatsing (
    gemeente_id    uuid not null,
    plaatsing_id   uuid not null,
    kind_id        uuid not null,
    locatie_id     uuid not null,
    groep_id       uuid not null,
    mentor_id      uuid,
    dagen          text[] not null check (cardinality(dagen) between 1 and 7
                                          and dagen <@ array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    ve             boolean not null default false,
    van            date not null,
    tot            date,
    -- told that the wijkcoach is a partner (R-SA-05), for every family alike
    uitleg_op      date,
    uitleg_hoe     text check (uitleg_hoe in ('GESPREK', 'FOLDER', 'TELEFOON', 'RONDLEIDING')),
    uitleg_taal    text,
    uitleg_door    uuid,
    -- asked whether a wijkcoach is already involved (R-SA-06)
    vraag_antwoord text check (vraag_antwoord in ('JA', 'NEE', 'ONBEKEND', 'WIL_NIET_ZEGGEN')),
    vraag_op       date,
    vraag_door     uuid,
    primary key (gemeente_id, plaatsing_id),
    unique (gemeente_id, plaatsing_id, kind_id),
    check (tot is null or tot >= van),
    check ((uitleg_op is null) = (uitleg_hoe is null)),
    check ((vraag_op is null) = (vraag_antwoord is null)),
    foreign key (gemeente_id, kind_id) references kind.kind,
    foreign key (gemeente_id, groep_id, locatie_id) references organisatie.groep (gemeente_id, groep_id, locatie_id),
    foreign key (gemeente_id, mentor_id) references organisatie.medewerker,
    foreign key (gemeente_id, uitleg_door) references organisatie.medewerker,
    foreign key (gemeente_id, vraag_door) references organisatie.medewerker
);
create index plaatsing_kind on kind.plaatsing (gemeente_id, kind_id);
create index plaatsing_groep on kind.plaatsing (gemeente_id, groep_id);
create index plaatsing_locatie on kind.plaatsing (gemeente_id, locatie_id);

call platform.bescherm('kind.kind');
call platform.bescherm('kind.ouder');
call platform.bescherm('kind.oudercontact');
call platform.bescherm('kind.gezagsrelatie');
call platform.bescherm('kind.plaatsing');

create policy zien on kind.kind for select to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy zien on kind.gezagsrelatie for select to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy zien on kind.plaatsing for select to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy zien on kind.ouder for select to ${app}
    using (gemeente_id = platform.gemeente() and ouder_id = any (array(select toegang.zichtbare_ouders())));
create policy zien on kind.oudercontact for select to ${app}
    using (gemeente_id = platform.gemeente() and ouder_id = any (array(select toegang.bereikbare_ouders())));

-- A placement makes a child visible, so the child itself comes in before anyone can see it: only staff, only own municipality.
create policy erbij on kind.kind for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER');
create policy erbij on kind.ouder for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER');
create policy erbij on kind.oudercontact for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER');
-- Only at a location where the actor works in a function that places children; the function is in V120__gronden.sql.
create function toegang.plaatst_op(locatie uuid) returns boolean language sql stable as 'select false';
create policy erbij on kind.plaatsing for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and toegang.plaatst_op(locatie_id));
-- A relation of gezag can only be laid to a child whom one has just placed.
create policy erbij on kind.gezagsrelatie for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and kind_id = any (array(select toegang.eigen_kinderen())));
create policy bijwerken on kind.plaatsing for update to ${app}
    using (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and kind_id = any (array(select toegang.eigen_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())));
grant select, insert on kind.kind, kind.ouder, kind.oudercontact, kind.gezagsrelatie, kind.plaatsing to ${app};
grant update (uitleg_op, uitleg_hoe, uitleg_taal, uitleg_door, vraag_antwoord, vraag_op, vraag_door, mentor_id, tot) on kind.plaatsing to ${app};
