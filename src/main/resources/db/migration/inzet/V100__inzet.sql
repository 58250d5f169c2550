-- Who helps, in which function, on which footing, and the contacts that really took place (later figures count them: H-07).
create schema inzet;
grant usage on schema inzet to ${app};

create table inzet.inzet (
    gemeente_id    uuid not null,
    inzet_id       uuid not null,
    traject_id     uuid not null,
    kind_id        uuid not null,
    functie        text not null check (functie in ('COACH', 'LOGOPEDIST', 'JEUGDVERPLEEGKUNDIGE', 'WIJKCOACH', 'AMBULANT_BEGELEIDER', 'ZORGAANBIEDER', 'THUISONDERSTEUNER')),
    medewerker_id  uuid not null,
    organisatie_id uuid not null,
    grondslag      text not null check (grondslag in ('VOORLIGGEND', 'OP_BESCHIKKING')),
    plaats         text not null check (plaats in ('LOCATIE', 'THUIS')),
    ouders_akkoord_op date not null,   -- parents know and agree that this person helps (R-VIS-03)
    van            date not null,
    tot            date,
    primary key (gemeente_id, inzet_id),
    unique (gemeente_id, inzet_id, kind_id),
    check (tot is null or tot >= van),
    foreign key (gemeente_id, traject_id, kind_id) references traject.traject (gemeente_id, traject_id, kind_id),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, organisatie_id) references organisatie.organisatie
);
create index inzet_traject on inzet.inzet (gemeente_id, traject_id);
create index inzet_medewerker on inzet.inzet (gemeente_id, medewerker_id);
-- The same person helps once at a time in the same function and on the same footing; a double click makes no second line.
create unique index inzet_een_keer on inzet.inzet (gemeente_id, traject_id, medewerker_id, functie, grondslag, plaats) where tot is null;

create table inzet.contact (
    gemeente_id uuid not null,
    contact_id  uuid not null,
    inzet_id    uuid not null,
    kind_id     uuid not null,
    op          date not null,
    hoe         text not null check (hoe in ('OP_DE_GROEP', 'THUIS', 'GESPREK', 'TELEFOON', 'BEELD')),
    door        uuid not null,
    primary key (gemeente_id, contact_id),
    foreign key (gemeente_id, inzet_id, kind_id) references inzet.inzet (gemeente_id, inzet_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index contact_inzet on inzet.contact (gemeente_id, inzet_id);

call platform.bescherm('inzet.inzet');
call platform.bescherm('inzet.contact');
-- Who else is involved is what WETEN_VAN_ELKAAR is about.
create policy zien on inzet.inzet for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.zichtbare_trajecten())));
-- Staff register help; with a parent's last yes only the wijkcoach of that question comes in (BSL-06).
create policy erbij on inzet.inzet for insert to ${app}
    with check (gemeente_id = platform.gemeente() and (platform.actorsoort() = 'MEDEWERKER' or functie = 'WIJKCOACH') and traject_id = any (array(select toegang.eigen_trajecten())));
create policy bijwerken on inzet.inzet for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and traject_id = any (array(select toegang.leesbare_trajecten())))
    with check (gemeente_id = platform.gemeente() and traject_id = any (array(select toegang.leesbare_trajecten())));
create policy lezen on inzet.contact to ${app}
    using (gemeente_id = (select platform.gemeente()) and inzet_id = any (array(select toegang.leesbare_inzetten())))
    with check (gemeente_id = platform.gemeente() and inzet_id = any (array(select toegang.leesbare_inzetten())) and door = platform.actor());
grant select, insert on inzet.inzet, inzet.contact to ${app};
grant update (tot) on inzet.inzet to ${app};
