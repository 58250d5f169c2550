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

-- What people write about a child is kept under a key of that child alone, itself wrapped with the master key that no database
-- holds (docs/besluiten/0015). With this one value gone nobody reads those texts any more, in no backup either.
create table kind.sleutel (
    gemeente_id    uuid not null,
    kind_id        uuid not null,
    gewikkeld      bytea check (octet_length(gewikkeld) > 33),
    meester        int,                -- which key of the master's ring wrapped it
    gemaakt_op     timestamptz not null,
    vernietigd_op  timestamptz,
    primary key (gemeente_id, kind_id),
    check ((gewikkeld is null) = (vernietigd_op is not null)),
    check ((gewikkeld is null) = (meester is null)),
    foreign key (gemeente_id, kind_id) references kind.kind
);
create index sleutel_meester on kind.sleutel (meester);
-- Keys of the ring that were taken away: a Kring that still runs with one may not wrap anything with it (see the policy maken).
create table kind.oude_meester (
    meester int primary key,
    weg_op  timestamptz not null
);
grant select on kind.oude_meester to ${app};

-- Such a text: at least what the encryption adds; how long it may be stands at the column.
create domain kind.geheim as bytea check (octet_length(value) >= 33);

-- What a reader of one text needs, in one value: whose key, where the text stands, the wrapped key and the text. The place is part of
-- what was sealed: in another row, column or child the text does not open. The key comes with a left join in the same statement:
--     left join kind.sleutel s on (s.gemeente_id, s.kind_id) = (x.gemeente_id, x.kind_id)
-- Without a key that one may see the value is empty, which is a fault and not an empty text. Java's half is platform.sleutel.Kindsleutel.
create function kind.tekst(s kind.sleutel, plek text, rij uuid, tekst bytea) returns bytea language sql stable
return case when tekst is null then null
            when s.kind_id is null then ''::bytea
            else uuid_send(s.gemeente_id) || uuid_send(s.kind_id) || uuid_send(rij)
                 || int2send(octet_length(plek)::int2) || convert_to(plek, 'UTF8')
                 || int2send(coalesce(octet_length(s.gewikkeld), 0)::int2) || coalesce(s.gewikkeld, ''::bytea) || tekst end;

-- Whether a parent asked something about the child that nobody answered yet. The body is in V115__verzoek.sql, after its tables.
create function kind.wacht_een_ouder(kind uuid) returns boolean language sql stable as 'select false';
revoke all on function kind.wacht_een_ouder(uuid) from public;

-- For the command, which comes in as the owner: the key goes, a line in the logbook stays. The app cannot do this. An answer to a parent
-- is written under the same key, so that comes first.
create function kind.vernietig_sleutel(kind uuid, regel uuid, op timestamptz, door uuid) returns boolean
    language sql volatile set search_path = '' as $$
    with weg as (
        update kind.sleutel s set gewikkeld = null, meester = null, vernietigd_op = op
         where s.kind_id = kind and s.gewikkeld is not null and not kind.wacht_een_ouder(kind)
        returning s.gemeente_id, s.kind_id),
    genoteerd as (
        insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, kind_id, uitkomst)
        select w.gemeente_id, regel, op, door, 'SYSTEEM', 'SLEUTEL_VERNIETIGEN', w.kind_id, 'TOEGESTAAN' from weg w
        returning 1)
    select exists (select from genoteerd)
$$;
revoke all on function kind.vernietig_sleutel(uuid, uuid, timestamptz, uuid) from public;

call platform.bescherm('kind.kind');
call platform.bescherm('kind.sleutel');
call platform.bescherm('kind.ouder');
call platform.bescherm('kind.oudercontact');
call platform.bescherm('kind.gezagsrelatie');
call platform.bescherm('kind.plaatsing');
call platform.bescherm('kind.eerdere_plek');

create policy zien on kind.kind for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and kind_id = any (array(select toegang.zichtbare_kinderen())));
-- Whoever may know of the child opens with the key what row security shows of the texts, and no more; and makes it at the first text.
create policy zien on kind.sleutel for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and kind_id = any (array(select toegang.zichtbare_kinderen())));
create policy maken on kind.sleutel for insert to ${app}
    with check (gemeente_id = platform.gemeente() and gewikkeld is not null and kind_id = any (array(select toegang.zichtbare_kinderen()))
                and not exists (select from kind.oude_meester o where o.meester = sleutel.meester));
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
grant select, insert on kind.sleutel to ${app};
grant select, insert on kind.kind, kind.ouder, kind.oudercontact, kind.gezagsrelatie, kind.plaatsing to ${app};
grant update (uitleg_op, uitleg_hoe, uitleg_taal, uitleg_door, vraag_antwoord, vraag_op, vraag_door, groep_id, mentor_id, dagen, tot, versie) on kind.plaatsing to ${app};
