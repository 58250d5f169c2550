-- The agreed way of working around one placement: the facts, the scenario that follows, and why (DT1). Facts belong to a
-- placement: a yes at one location changes nothing at another (BSL-05).
create schema werkwijze;
grant usage on schema werkwijze to ${app};

create table werkwijze.situatie (
    gemeente_id         uuid not null,
    plaatsing_id        uuid not null,
    kind_id             uuid not null,
    wijkcoach_betrokken text not null check (wijkcoach_betrokken in ('JA', 'NEE', 'ONBEKEND', 'WIL_NIET_ZEGGEN')),
    dient_betrokken     text not null default 'NIET_BEOORDEELD' check (dient_betrokken in ('JA', 'NEE', 'NIET_BEOORDEELD')),
    dient_reden         text check (length(dient_reden) <= 2000),
    dient_door          uuid,
    dient_op            date,
    scenario            text not null check (scenario in ('EEN', 'TWEE', 'DRIE', 'GEEN')),
    regel               text not null,
    versie              int not null default 1,
    primary key (gemeente_id, plaatsing_id),
    check (dient_betrokken = 'NIET_BEOORDEELD' or (dient_reden is not null and dient_door is not null and dient_op is not null)),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, dient_door) references organisatie.medewerker
);
create index situatie_kind on werkwijze.situatie (gemeente_id, kind_id);

-- Every derivation with the facts that it saw and the version of the rule, so that a later rule never rewrites history.
create table werkwijze.scenariobepaling (
    gemeente_id         uuid not null,
    bepaling_id         uuid not null,
    plaatsing_id        uuid not null,
    kind_id             uuid not null,
    regel               text not null,
    regelversie         int not null,
    wijkcoach_betrokken text not null,
    dient_betrokken     text not null,
    houding_ouders      text not null,
    scenario            text not null,
    tijdstip            timestamptz not null,
    door                uuid not null,
    primary key (gemeente_id, bepaling_id),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id)
);
create index scenariobepaling_plaatsing on werkwijze.scenariobepaling (gemeente_id, plaatsing_id, tijdstip);

-- A talk in which parents were asked whether a wijkcoach may come along, and how each of them took it (R-S1-02, BSL-03).
create table werkwijze.motivatiegesprek (
    gemeente_id         uuid not null,
    motivatiegesprek_id uuid not null,
    plaatsing_id        uuid not null,
    kind_id             uuid not null,
    ouder_id            uuid not null,
    op                  date not null,
    door                uuid not null,
    houding             text not null check (houding in ('AKKOORD', 'BEDENKTIJD', 'HOUDT_AF')),
    belang              text not null check (length(belang) between 1 and 2000),
    terugkomen_op       date,
    vastgelegd_op       timestamptz not null,
    primary key (gemeente_id, motivatiegesprek_id),
    check (houding <> 'BEDENKTIJD' or terugkomen_op is not null),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index motivatiegesprek_plaatsing on werkwijze.motivatiegesprek (gemeente_id, plaatsing_id);

call platform.bescherm('werkwijze.situatie');
call platform.bescherm('werkwijze.scenariobepaling');
call platform.bescherm('werkwijze.motivatiegesprek');
-- The judgement, its reason and the parents' attitude stay with the childcare and the parents.
create policy eigen on werkwijze.situatie to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())));
create policy eigen on werkwijze.scenariobepaling to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())));
create policy eigen on werkwijze.motivatiegesprek to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen()))
                and door = platform.actor());
-- The wijkcoach, once in, holds a first talk and with it turns scenario 1 into 2 (BSL-02): may see and move the facts, not the reasons' history.
create policy meewerken on werkwijze.situatie to ${app}
    using (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.leesbare_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.leesbare_kinderen())));
create policy meewerken on werkwijze.scenariobepaling for insert to ${app}
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.leesbare_kinderen())));
grant select, insert, update on werkwijze.situatie to ${app};
grant select, insert on werkwijze.scenariobepaling, werkwijze.motivatiegesprek to ${app};
