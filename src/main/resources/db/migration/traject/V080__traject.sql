-- A kindgebonden traject: the parents' question, goals and actions, and the casemanager.
create schema traject;
grant usage on schema traject to ${app};

create table traject.traject (
    gemeente_id    uuid not null,
    traject_id     uuid not null,
    kind_id        uuid not null,
    plaatsing_id   uuid not null,
    hulpvraag      kind.geheim not null check (octet_length(hulpvraag) <= 16033),
    hulpvraag_van  uuid,               -- whose words they are
    casemanager_id uuid not null,      -- no casemanager, no running traject (R-ST-03)
    stand          text not null check (stand in ('LOPEND', 'AFGEROND')),
    gestart_op     date not null,
    afgerond_op    date,
    afloop         text check (afloop in ('DOELEN_BEREIKT', 'VERDER_ZONDER_TRAJECT', 'NAAR_SCHOOL', 'VERHUISD', 'ANDERE_HULP', 'OUDERS_STOPPEN')),
    afloop_toelichting kind.geheim check (octet_length(afloop_toelichting) <= 8033),
    versie         int not null default 1,
    primary key (gemeente_id, traject_id),
    unique (gemeente_id, traject_id, kind_id),
    check ((stand = 'AFGEROND') = (afgerond_op is not null and afloop is not null)),
    check (afgerond_op is null or afgerond_op >= gestart_op),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, hulpvraag_van) references kind.ouder,
    foreign key (gemeente_id, casemanager_id) references organisatie.medewerker
);
-- At most one running traject per placement: two coaches who open at once get one traject and one clear sentence.
create unique index traject_een_lopend on traject.traject (gemeente_id, plaatsing_id) where stand = 'LOPEND';
create index traject_plaatsing on traject.traject (gemeente_id, plaatsing_id);
create index traject_kind on traject.traject (gemeente_id, kind_id);
create index traject_casemanager on traject.traject (gemeente_id, casemanager_id);

create table traject.doel (
    gemeente_id uuid not null,
    doel_id     uuid not null,
    traject_id  uuid not null,
    kind_id     uuid not null,
    volgnummer  int not null,
    soort       text not null check (soort in ('ONTWIKKELING', 'ERBIJ_HOREN')),
    woorden     kind.geheim not null check (octet_length(woorden) <= 4033),       -- the parents' own words (R-BO-02)
    zichtbaar_aan kind.geheim not null check (octet_length(zichtbaar_aan) <= 4033), -- how we will see it
    van_ouder   uuid,
    sinds       date not null,
    primary key (gemeente_id, doel_id),
    unique (gemeente_id, doel_id, kind_id),
    unique (gemeente_id, traject_id, volgnummer),
    foreign key (gemeente_id, traject_id, kind_id) references traject.traject (gemeente_id, traject_id, kind_id),
    foreign key (gemeente_id, van_ouder) references kind.ouder
);
create table traject.actie (
    gemeente_id   uuid not null,
    actie_id      uuid not null,
    traject_id    uuid not null,
    kind_id       uuid not null,
    wat           kind.geheim not null check (octet_length(wat) <= 4033),
    medewerker_id uuid,
    ouder_id      uuid,
    klaar_op      date not null,
    gedaan_op     date,
    sinds         date not null,
    primary key (gemeente_id, actie_id),
    check (num_nonnulls(medewerker_id, ouder_id) = 1),
    foreign key (gemeente_id, traject_id, kind_id) references traject.traject (gemeente_id, traject_id, kind_id),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index actie_traject on traject.actie (gemeente_id, traject_id);
create index actie_medewerker on traject.actie (gemeente_id, medewerker_id) where gedaan_op is null;
create index actie_ouder on traject.actie (gemeente_id, ouder_id) where gedaan_op is null;

-- What a parent sees at home, in the own words. Nobody changes them, also not the writer; taken back, the words are gone and a line stays.
create table traject.thuiswoord (
    gemeente_id     uuid not null,
    thuiswoord_id   uuid not null,
    traject_id      uuid not null,
    kind_id         uuid not null,
    ouder_id        uuid not null,
    woorden         kind.geheim check (octet_length(woorden) <= 8033),
    geschreven_op   timestamptz not null,
    teruggenomen_op timestamptz,
    primary key (gemeente_id, thuiswoord_id),
    check ((woorden is null) = (teruggenomen_op is not null)),
    foreign key (gemeente_id, traject_id, kind_id) references traject.traject (gemeente_id, traject_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create index thuiswoord_traject on traject.thuiswoord (gemeente_id, traject_id);
create trigger op_eigen_naam before insert or update on traject.thuiswoord
    for each row execute function platform.op_eigen_naam('ouder_id');

call platform.bescherm('traject.traject');
call platform.bescherm('traject.doel');
call platform.bescherm('traject.actie');
call platform.bescherm('traject.thuiswoord');
-- Question, goals and actions come from AFSTEMMING up; of goals and actions a wijkcoach reads what the parents share. At WETEN_VAN_ELKAAR one opens the child's page (who is involved), not the traject.
create policy zien on traject.traject for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.leesbare_plaatsingen())));
create policy erbij on traject.traject for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER'
                and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy bijwerken on traject.traject for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.leesbare_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.leesbare_plaatsingen())));
create policy lezen on traject.doel to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.trajecten_met_doelen())))
    with check (gemeente_id = platform.gemeente() and traject_id = any (array(select toegang.trajecten_met_doelen())));
create policy lezen on traject.actie to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.trajecten_met_afspraken())))
    with check (gemeente_id = platform.gemeente() and traject_id = any (array(select toegang.trajecten_met_afspraken())));
-- For those with gezag, the child's own childcare, and whom all parents let read what they see and notice (INTENSIEVE_SAMENWERKING).
create policy lezen on traject.thuiswoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.trajecten_met_waarnemingen())));
create policy vertellen on traject.thuiswoord for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'OUDER' and ouder_id = platform.actor()
                and woorden is not null and traject_id = any (array(select toegang.eigen_trajecten())));
-- Taking back is the one change there is, and only the writer's.
create policy terugnemen on traject.thuiswoord for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and platform.actorsoort() = 'OUDER' and ouder_id = (select platform.actor())
           and traject_id = any (array(select toegang.eigen_trajecten())))
    with check (ouder_id = platform.actor() and woorden is null);
grant select, insert on traject.traject, traject.doel, traject.actie, traject.thuiswoord to ${app};
grant update (woorden, teruggenomen_op) on traject.thuiswoord to ${app};
grant update (casemanager_id, stand, afgerond_op, afloop, afloop_toelichting, versie) on traject.traject to ${app};
grant update (gedaan_op) on traject.actie to ${app};
