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

-- Who can say yes or no for a child (DT3.G1-G6): the database's one place for it. Java's is Gezagsoort and ToestemmingRegels.
create function kind.kan_tekenen(soort text) returns boolean language sql immutable
return soort not in ('TIJDELIJK_GEEN_GEZAG', 'GEZAG_NIET_TE_BEPALEN');

-- Whether a yes is possible at all on this day: somebody holds gezag, all who are known can sign, and of gezag held together more
-- than one holder is known. Whoever asks sees what row security shows of the relations.
create function kind.ja_is_mogelijk(gemeente uuid, kind uuid, dag date) returns boolean language sql stable
begin atomic
    select coalesce(bool_and(kind.kan_tekenen(g.soort))
                    and (count(distinct g.ouder_id) > 1 or not bool_or(g.soort in ('GEZAMENLIJK_OUDERLIJK_GEZAG', 'GEZAMENLIJK_GEZAG'))), false)
      from kind.gezagsrelatie g
     where g.gemeente_id = gemeente and g.kind_id = kind and g.van <= dag and (g.tot is null or g.tot >= dag);
end;

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
    versie         int not null default 1, -- of the group, the mentor and the days
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
create trigger op_eigen_naam before insert or update on kind.plaatsing
    for each row execute function platform.op_eigen_naam('uitleg_door', 'vraag_door');

-- What a place was before it was put right: rows are only ever added.
create table kind.eerdere_plek (
    gemeente_id    uuid not null,
    plaatsing_id   uuid not null,
    kind_id        uuid not null,
    versie         int not null,
    groep_id       uuid not null,
    mentor_id      uuid,
    dagen          text[] not null,
    gewijzigd_op   timestamptz not null,
    door           uuid not null,
    primary key (gemeente_id, plaatsing_id, versie),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, groep_id) references organisatie.groep (gemeente_id, groep_id),
    foreign key (gemeente_id, mentor_id) references organisatie.medewerker,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create trigger op_eigen_naam before insert or update on kind.eerdere_plek
    for each row execute function platform.op_eigen_naam('door');

call platform.bescherm('kind.kind');
call platform.bescherm('kind.ouder');
call platform.bescherm('kind.oudercontact');
call platform.bescherm('kind.gezagsrelatie');
call platform.bescherm('kind.plaatsing');
call platform.bescherm('kind.eerdere_plek');

create policy zien on kind.kind for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy zien on kind.gezagsrelatie for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy zien on kind.plaatsing for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.zichtbare_plaatsingen())));
create policy zien on kind.ouder for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and ouder_id = any (array(select toegang.zichtbare_ouders())));
create policy zien on kind.oudercontact for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and ouder_id = any (array(select toegang.bereikbare_ouders())));

-- A placement makes a child visible, so the child itself comes in before anyone can see it: only staff, only own municipality.
create policy erbij on kind.kind for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER');
create policy erbij on kind.ouder for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER');
-- The bodies of these three are in V120__gronden.sql. A place is given only where the actor places children, a pedagogisch
-- medewerker in the own group; to a child that has none yet, or comes here already: nobody draws a child of elsewhere in.
create function toegang.plaatst_in(locatie uuid, groep uuid) returns boolean language sql stable as 'select false';
create function toegang.kan_plaats_krijgen(kind uuid) returns boolean language sql stable as 'select false';
-- A parent is linked to a child, or gets an address, only when new or known to the actor: whoever knows an id gains nothing by it.
create function toegang.kent_ouder(ouder uuid) returns boolean language sql stable as 'select false';
create policy erbij on kind.oudercontact for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and toegang.kent_ouder(ouder_id));
create policy erbij on kind.plaatsing for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and toegang.plaatst_in(locatie_id, groep_id)
                and toegang.kan_plaats_krijgen(kind_id));
-- A relation of gezag can only be laid to a child whom one has just placed.
create policy erbij on kind.gezagsrelatie for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and kind_id = any (array(select toegang.eigen_kinderen()))
                and toegang.kent_ouder(ouder_id));
create policy bijwerken on kind.plaatsing for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and platform.actorsoort() = 'MEDEWERKER' and plaatsing_id = any (array(select toegang.eigen_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy zien on kind.eerdere_plek for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy erbij on kind.eerdere_plek for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and door = platform.actor()
                and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
grant select, insert on kind.eerdere_plek to ${app};
grant select, insert on kind.kind, kind.ouder, kind.oudercontact, kind.gezagsrelatie, kind.plaatsing to ${app};
grant update (uitleg_op, uitleg_hoe, uitleg_taal, uitleg_door, vraag_antwoord, vraag_op, vraag_door, groep_id, mentor_id, dagen, tot, versie) on kind.plaatsing to ${app};
