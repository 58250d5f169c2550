-- Talks around a child: the first talk, progress talks, who takes part, and what became of the date.
create schema gesprek;
grant usage on schema gesprek to ${app};

create table gesprek.gesprek (
    gemeente_id  uuid not null,
    gesprek_id   uuid not null,
    traject_id   uuid not null,
    kind_id      uuid not null,
    soort        text not null check (soort in ('EERSTE', 'VOORTGANG')),
    stand        text not null check (stand in ('GEPLAND', 'AFGEROND', 'AFGEZEGD')),
    datum        date not null,
    tijd         time,                 -- null: the hour is still open
    alleen_week  boolean not null default false, -- only the week is agreed; datum is its Monday
    eerder_reden kind.geheim check (octet_length(eerder_reden) <= 2033), -- why sooner than two weeks after the talk before it (BSL-19)
    duur_minuten int not null default 60 check (duur_minuten between 15 and 240),
    plaats       text not null check (plaats in ('THUIS', 'LOCATIE', 'BEELD')),
    tolk         kind.geheim check (octet_length(tolk) <= 433),
    collega_nodig boolean not null,    -- a first talk in scenario 1 is held by two people, whatever the scenario became since (BSL-02)
    ouders_akkoord_op date,            -- the parents know who comes and chose the place (R-BO-09)
    afgerond_op  timestamptz,
    afgezegd_reden kind.geheim check (octet_length(afgezegd_reden) <= 2033),
    volgt_op     uuid,                 -- the talk that made this date
    agenda_volgnummer int not null default 0,
    invoer       kind.geheim check (octet_length(invoer) <= 1000000), -- what was typed and not yet closed: nothing typed is lost (R-BO-04)
    bewaard_op   timestamptz,
    formulier    uuid,                 -- the form that last kept or closed this talk: a form never collides with itself
    gewijzigd_door uuid,               -- who to name to a second editor
    versie       int not null default 1,
    primary key (gemeente_id, gesprek_id),
    unique (gemeente_id, gesprek_id, kind_id),
    check (not alleen_week or (tijd is null and extract(isodow from datum) = 1)),
    check ((stand = 'AFGEROND') = (afgerond_op is not null)),
    foreign key (gemeente_id, traject_id, kind_id) references traject.traject (gemeente_id, traject_id, kind_id),
    foreign key (gemeente_id, volgt_op, kind_id) references gesprek.gesprek (gemeente_id, gesprek_id, kind_id)
);
create index gesprek_traject on gesprek.gesprek (gemeente_id, traject_id, datum);
create index gesprek_vervolg on gesprek.gesprek (gemeente_id, volgt_op) where volgt_op is not null;
create index gesprek_gepland on gesprek.gesprek (gemeente_id, datum) where stand = 'GEPLAND';
-- One open talk of a kind per traject: two people who plan at once make one talk.
create unique index gesprek_een_gepland on gesprek.gesprek (gemeente_id, traject_id, soort) where stand = 'GEPLAND';
create trigger op_eigen_naam before insert or update on gesprek.gesprek
    for each row execute function platform.op_eigen_naam('gewijzigd_door');

create table gesprek.deelnemer (
    gemeente_id   uuid not null,
    deelnemer_id  uuid not null,
    gesprek_id    uuid not null,
    kind_id       uuid not null,
    medewerker_id uuid,
    ouder_id      uuid,
    persoon_id    uuid not null generated always as (coalesce(medewerker_id, ouder_id)) stored,
    functie       text not null,       -- OUDER, or the function in which someone comes
    tweede_functie text,               -- two hats: invited once, both named (DT2.6)
    organisatie_id uuid,
    reden         kind.geheim check (octet_length(reden) <= 2033),
    aanwezig      boolean,             -- null: not held yet
    herinnerd_op  date,
    primary key (gemeente_id, deelnemer_id),
    unique (gemeente_id, gesprek_id, persoon_id),
    check (num_nonnulls(medewerker_id, ouder_id) = 1),
    foreign key (gemeente_id, gesprek_id, kind_id) references gesprek.gesprek (gemeente_id, gesprek_id, kind_id),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, organisatie_id) references organisatie.organisatie,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index deelnemer_persoon on gesprek.deelnemer (gemeente_id, persoon_id);

-- Who moved a date, from when to when: the initiative is everyone's (R-BO-05), and later figures count it (H-20).
create table gesprek.verzetting (
    gemeente_id   uuid not null,
    verzetting_id uuid not null,
    gesprek_id    uuid not null,
    kind_id       uuid not null,
    door          uuid not null,
    door_soort    text not null check (door_soort in ('MEDEWERKER', 'OUDER')),
    van_datum     date not null,
    naar_datum    date not null,
    naar_tijd     time,
    alleen_week   boolean not null default false,
    op            timestamptz not null,
    primary key (gemeente_id, verzetting_id),
    foreign key (gemeente_id, gesprek_id, kind_id) references gesprek.gesprek (gemeente_id, gesprek_id, kind_id)
);
create index verzetting_gesprek on gesprek.verzetting (gemeente_id, gesprek_id);

-- How a goal goes, in the eyes of a parent and of a professional; they may differ.
create table gesprek.doelbeoordeling (
    gemeente_id   uuid not null,
    beoordeling_id uuid not null,
    gesprek_id    uuid not null,
    kind_id       uuid not null,
    doel_id       uuid not null,
    medewerker_id uuid,
    ouder_id      uuid,
    oordeel       text not null check (oordeel in ('BETER', 'GELIJK', 'MINDER_GOED')),
    op            date not null,
    primary key (gemeente_id, beoordeling_id),
    check (num_nonnulls(medewerker_id, ouder_id) = 1),
    foreign key (gemeente_id, gesprek_id, kind_id) references gesprek.gesprek (gemeente_id, gesprek_id, kind_id),
    foreign key (gemeente_id, doel_id, kind_id) references traject.doel (gemeente_id, doel_id, kind_id),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index doelbeoordeling_gesprek on gesprek.doelbeoordeling (gemeente_id, gesprek_id);
create index doelbeoordeling_doel on gesprek.doelbeoordeling (gemeente_id, doel_id, op);

-- Mail that must go out, written in the same transaction as what it tells. Ids only; the words are made on sending.
create table gesprek.uitnodiging (
    gemeente_id    uuid not null,
    uitnodiging_id uuid not null,
    gesprek_id     uuid not null,
    kind_id        uuid not null,
    deelnemer_id   uuid not null,
    soort          text not null check (soort in ('UITNODIGING', 'WIJZIGING', 'AFZEGGING', 'INTREKKING', 'HERINNERING')),
    volgnummer     int not null,
    aangemaakt_op  timestamptz not null,
    verstuurd_op   timestamptz,
    niet_nodig     text check (niet_nodig in ('GEEN_ADRES', 'INGEHAALD', 'GEEN_TOEGANG')), -- done without mail: nowhere to send it, out of date, or not theirs to know any more
    pogingen       int not null default 0,
    volgende_poging_op timestamptz not null,
    primary key (gemeente_id, uitnodiging_id),
    foreign key (gemeente_id, gesprek_id, kind_id) references gesprek.gesprek (gemeente_id, gesprek_id, kind_id),
    foreign key (gemeente_id, deelnemer_id) references gesprek.deelnemer
);
create index uitnodiging_open on gesprek.uitnodiging (gemeente_id, volgende_poging_op) where verstuurd_op is null and niet_nodig is null;
create index uitnodiging_deelnemer on gesprek.uitnodiging (gemeente_id, deelnemer_id);

call platform.bescherm('gesprek.gesprek');
call platform.bescherm('gesprek.deelnemer');
call platform.bescherm('gesprek.verzetting');
call platform.bescherm('gesprek.doelbeoordeling');
call platform.bescherm('gesprek.uitnodiging');
create policy lezen on gesprek.gesprek for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.trajecten_met_afspraken())));
create policy plannen on gesprek.gesprek for insert to ${app}
    with check (gemeente_id = platform.gemeente() and traject_id = any (array(select toegang.planbare_trajecten())));
-- Moving a date is everyone's (R-BO-05); closing a talk is for who may read all that is on its form.
create policy bijwerken on gesprek.gesprek for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.trajecten_met_afspraken())))
    with check (gemeente_id = platform.gemeente() and traject_id = any (array(select toegang.trajecten_met_afspraken()))
                and (stand <> 'AFGEROND' or traject_id = any (array(select toegang.afrondbare_trajecten()))));
create policy lezen on gesprek.deelnemer for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and gesprek_id = any (array(select toegang.leesbare_gesprekken())));
create policy plannen on gesprek.deelnemer for insert to ${app}
    with check (gemeente_id = platform.gemeente() and gesprek_id = any (array(select toegang.planbare_gesprekken())));
create policy bijwerken on gesprek.deelnemer for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and gesprek_id = any (array(select toegang.leesbare_gesprekken())))
    with check (gemeente_id = platform.gemeente() and gesprek_id = any (array(select toegang.leesbare_gesprekken())));
create policy lezen on gesprek.verzetting to ${app}
    using (gemeente_id = (select platform.gemeente()) and gesprek_id = any (array(select toegang.leesbare_gesprekken())))
    with check (gemeente_id = platform.gemeente() and gesprek_id = any (array(select toegang.leesbare_gesprekken())) and door = platform.actor());
-- The report of a talk: a wijkcoach reads it from GEZAMENLIJK_GESPREK, of talks that this wijkcoach was at; writing it down is for whoever
-- closes the talk.
create policy lezen on gesprek.doelbeoordeling for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and gesprek_id = any (array(select toegang.leesbare_verslagen())));
create policy beoordelen on gesprek.doelbeoordeling for insert to ${app}
    with check (gemeente_id = platform.gemeente() and gesprek_id = any (array(select toegang.leesbare_gesprekken()))
                and (medewerker_id is null or medewerker_id = platform.actor()));
create policy schrijven on gesprek.uitnodiging for insert to ${app}
    with check (gemeente_id = platform.gemeente() and gesprek_id = any (array(select toegang.leesbare_gesprekken())));
-- The post office: a system actor that sees the envelope, which is the day, the place and who comes. What was typed, the interpreter
-- and the reasons are not on it: row security cannot hide columns, so these three views, with their owner's rights, are all it gets.
create view gesprek.postgesprek with (security_barrier) as
    select gemeente_id, gesprek_id, kind_id, stand, datum, tijd, alleen_week, duur_minuten, plaats, agenda_volgnummer
      from gesprek.gesprek
     where platform.actorsoort() = 'SYSTEEM' and gemeente_id = platform.gemeente();
create view gesprek.postdeelnemer with (security_barrier) as
    select gemeente_id, deelnemer_id, gesprek_id, kind_id, medewerker_id, ouder_id, herinnerd_op
      from gesprek.deelnemer
     where platform.actorsoort() = 'SYSTEEM' and gemeente_id = platform.gemeente();
-- Who is at a planned talk, whether they still read about the child, and what the post told them last.
create view gesprek.postgast with (security_barrier) as
    select d.gemeente_id, d.deelnemer_id, d.gesprek_id, d.kind_id,
           toegang.leest_nog(case when d.ouder_id is null then 'MEDEWERKER' else 'OUDER' end, d.persoon_id, d.gesprek_id) as welkom,
           (select u.soort from gesprek.uitnodiging u
             where u.gemeente_id = d.gemeente_id and u.deelnemer_id = d.deelnemer_id and u.soort <> 'HERINNERING'
             order by u.volgnummer desc, u.uitnodiging_id desc limit 1) as laatste
      from gesprek.deelnemer d
      join gesprek.gesprek g on (g.gemeente_id, g.gesprek_id) = (d.gemeente_id, d.gesprek_id)
     where platform.actorsoort() = 'SYSTEEM' and g.gemeente_id = platform.gemeente() and g.stand = 'GEPLAND'
       and g.datum + case when g.alleen_week then 6 else 0 end >= platform.vandaag();
grant select on gesprek.postgesprek, gesprek.postdeelnemer, gesprek.postgast to ${app};
grant update (agenda_volgnummer) on gesprek.postgesprek to ${app};
grant update (herinnerd_op) on gesprek.postdeelnemer to ${app};
create policy post on gesprek.uitnodiging to ${app}
    using (platform.actorsoort() = 'SYSTEEM' and gemeente_id = platform.gemeente())
    with check (platform.actorsoort() = 'SYSTEEM' and gemeente_id = platform.gemeente());
grant select, insert on gesprek.gesprek, gesprek.deelnemer, gesprek.verzetting, gesprek.doelbeoordeling, gesprek.uitnodiging to ${app};
grant update (stand, datum, tijd, alleen_week, duur_minuten, plaats, tolk, ouders_akkoord_op, afgerond_op, afgezegd_reden, agenda_volgnummer,
              invoer, bewaard_op, formulier, gewijzigd_door, versie) on gesprek.gesprek to ${app};
grant update (aanwezig, herinnerd_op) on gesprek.deelnemer to ${app};
grant update (verstuurd_op, niet_nodig, pogingen, volgende_poging_op) on gesprek.uitnodiging to ${app};
