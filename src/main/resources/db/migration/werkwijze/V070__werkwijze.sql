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
    houding_ouders      text not null default 'NIET_GEVRAAGD' check (houding_ouders in ('NIET_GEVRAAGD', 'AKKOORD', 'BEDENKTIJD', 'HOUDT_AF')),
    -- what followed from the facts by the table of a version, kept: lists never ask a rule
    scenario            text not null check (scenario in ('EEN', 'TWEE', 'DRIE', 'GEEN')),
    stap                text not null check (stap in ('VRAAG_CONTACT', 'PRAAT_MET_OUDERS', 'KOM_TERUG', 'PLAN_EERSTE_GESPREK',
                                                      'BIED_ANONIEM_OVERLEG', 'LEG_UIT', 'LEG_UIT_EN_WACHT')),
    regel               text not null,
    regelversie         int not null,
    gewijzigd_door      uuid,          -- a person at work or a parent: who changed the facts last
    versie              int not null default 1,
    primary key (gemeente_id, plaatsing_id),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id)
);
create index situatie_kind on werkwijze.situatie (gemeente_id, kind_id);
create trigger op_eigen_naam before insert or update on werkwijze.situatie
    for each row execute function platform.op_eigen_naam('gewijzigd_door');

-- The professional judgement whether a wijkcoach should come along, with its reason in the interest of the child (R-S1-01). The
-- newest counts, older ones stay. Apart from the facts, because the reason is not for the wijkcoach to read.
create table werkwijze.beoordeling (
    gemeente_id         uuid not null,
    beoordeling_id      uuid not null,
    plaatsing_id        uuid not null,
    kind_id             uuid not null,
    dient_betrokken     text not null check (dient_betrokken in ('JA', 'NEE')),
    reden               kind.geheim not null check (octet_length(reden) <= 8033),
    door                uuid not null,
    op                  date not null,
    vastgelegd_op       timestamptz not null,
    primary key (gemeente_id, beoordeling_id),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index beoordeling_plaatsing on werkwijze.beoordeling (gemeente_id, plaatsing_id, vastgelegd_op desc);

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
    stap                text not null,
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
    belang              kind.geheim not null check (octet_length(belang) <= 8033),
    terugkomen_op       date,
    vastgelegd_op       timestamptz not null,
    primary key (gemeente_id, motivatiegesprek_id),
    check (houding <> 'BEDENKTIJD' or terugkomen_op is not null),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index motivatiegesprek_plaatsing on werkwijze.motivatiegesprek (gemeente_id, plaatsing_id);

-- Somebody of the childcare turned to a wijkcoach who steps back, and was shown the way to the (gezins)voogd instead (BSL-15). Not what
-- was said: only that, about whom, and when.
create table werkwijze.omleiding (
    gemeente_id  uuid not null,
    omleiding_id uuid not null,
    plaatsing_id uuid not null,
    kind_id      uuid not null,
    aanleiding   text not null check (aanleiding in ('CONTACTVRAAG', 'UITNODIGING', 'CONTACT')),
    op           date not null,
    door         uuid not null,
    primary key (gemeente_id, omleiding_id),
    unique (gemeente_id, plaatsing_id, aanleiding, op, door), -- pressing twice is one
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index omleiding_kind on werkwijze.omleiding (gemeente_id, kind_id);

-- Whether a signal without a child says no more than it should (BSL-16): not where few children are placed, nor shortly after one came.
create function werkwijze.mag_signaal(gemeente uuid, locatie uuid, dag date) returns boolean language sql stable as $$
    select count(*) >= 20 and max(p.van) + 28 < dag
      from kind.plaatsing p
     where p.gemeente_id = gemeente and p.locatie_id = locatie and p.van <= dag and (p.tot is null or p.tot >= dag)
$$;
revoke all on function werkwijze.mag_signaal(uuid, uuid, date) from public;
-- For the wijkcoach of a location: that contact was rerouted there in these last weeks. No child, no day, no number (BSL-15, BSL-16).
create function werkwijze.omgeleid_op_locaties() returns table (locatie_id uuid)
    language sql stable security definer set search_path = '' as $$
    select distinct p.locatie_id
      from organisatie.functievervulling f
      join kind.plaatsing p      on (p.gemeente_id, p.locatie_id) = (f.gemeente_id, f.locatie_id)
      join werkwijze.omleiding o on (o.gemeente_id, o.plaatsing_id) = (p.gemeente_id, p.plaatsing_id)
     where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
       and f.functie = 'WIJKCOACH' and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag())
       and o.op > platform.vandaag() - 28 and o.kind_id <> all (array(select toegang.zichtbare_kinderen()))
       and werkwijze.mag_signaal(f.gemeente_id, f.locatie_id, platform.vandaag())
$$;
revoke all on function werkwijze.omgeleid_op_locaties() from public;
grant execute on function werkwijze.omgeleid_op_locaties() to ${app};

-- The family's wijkcoach and the one of the location spoke with each other about this placement (DT5.2): that they did, and when.
create table werkwijze.locatieafstemming (
    gemeente_id  uuid not null,
    plaatsing_id uuid not null,
    kind_id      uuid not null,
    door         uuid not null,
    op           date not null,
    primary key (gemeente_id, plaatsing_id, door),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
call platform.bescherm('werkwijze.locatieafstemming');
call platform.bescherm('werkwijze.omleiding');
call platform.bescherm('werkwijze.situatie');
call platform.bescherm('werkwijze.beoordeling');
call platform.bescherm('werkwijze.scenariobepaling');
call platform.bescherm('werkwijze.motivatiegesprek');
-- The judgement, its reason and the parents' attitude stay with the childcare and the parents.
create policy eigen on werkwijze.situatie to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy eigen on werkwijze.beoordeling to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.eigen_plaatsingen()))
                and platform.actorsoort() = 'MEDEWERKER' and door = platform.actor());
create policy eigen on werkwijze.scenariobepaling to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.eigen_plaatsingen())) and door = platform.actor());
create policy eigen on werkwijze.motivatiegesprek to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.eigen_plaatsingen()))
                and door = platform.actor());
-- The wijkcoach, once in, holds a first talk and with it turns scenario 1 into 2 (BSL-02): may see and move the facts, and
-- nothing of the reasons and the history. Others who help (INZET) know nothing of this at all.
create policy meewerken on werkwijze.situatie to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())))
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())));
create policy meewerken on werkwijze.scenariobepaling for insert to ${app}
    with check (gemeente_id = platform.gemeente() and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())) and door = platform.actor());
grant select, insert on werkwijze.situatie to ${app};
grant update (wijkcoach_betrokken, dient_betrokken, houding_ouders, scenario, stap, regel, regelversie, gewijzigd_door, versie) on werkwijze.situatie to ${app};
grant select, insert on werkwijze.beoordeling, werkwijze.scenariobepaling, werkwijze.motivatiegesprek to ${app};

-- A new version of the way of working counts from a day on: Kring itself then derives anew what runs, a part at a time. It sees no name
-- and no reason, only the facts of the table; and changes nothing but what follows from them. Each part is a transaction of its own, and
-- what is still to be done is told by the rows themselves: after a crash the next takes it up where it stopped.
create function werkwijze.te_herberekenen(dag date, hoogstens int)
    returns table (plaatsing_id uuid, kind_id uuid, gebied_code text, nummer int, wijkcoach_betrokken text, dient_betrokken text, houding_ouders text)
    language sql stable security definer set search_path = '' as $$
    select s.plaatsing_id, s.kind_id, w.gebied_code, g.nummer, s.wijkcoach_betrokken, s.dient_betrokken, s.houding_ouders
      from werkwijze.situatie s
      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
      join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
      left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
      join (select coalesce(b.gebied_code, '') as gebied, regels.geldend(platform.gemeente(), b.gebied_code, dag) as nummer
              from (select gebied_code from organisatie.gebied where gemeente_id = platform.gemeente() union all select null) b) g
        on g.gebied = coalesce(w.gebied_code, '')
     where platform.actorsoort() = 'SYSTEEM' and s.gemeente_id = platform.gemeente() and s.regelversie <> g.nummer
       and (p.tot is null or p.tot >= dag)
     order by s.plaatsing_id
     limit hoogstens
$$;
-- Facts that changed since they were read are left: whoever changed them derived by the version of today already, or the next part does.
create function werkwijze.herbereken(plaatsing uuid, versie_nu int, wijkcoach text, dient text, houding text, uitkomst text, vervolg text, rij text,
                                     bepaling uuid, nu timestamptz)
    returns boolean language plpgsql volatile security definer set search_path = '' as $$
declare
    oud werkwijze.situatie;
begin
    if platform.actorsoort() is distinct from 'SYSTEEM' then
        raise insufficient_privilege using message = 'herbereken: only Kring itself';
    end if;
    select * into oud from werkwijze.situatie s where s.gemeente_id = platform.gemeente() and s.plaatsing_id = plaatsing for update;
    if oud.plaatsing_id is null or (oud.wijkcoach_betrokken, oud.dient_betrokken, oud.houding_ouders) <> (wijkcoach, dient, houding) then
        return false;
    end if;
    update werkwijze.situatie s
       set scenario = uitkomst, stap = vervolg, regel = rij, regelversie = versie_nu,
           versie = s.versie + case when (s.scenario, s.stap, s.regel) = (uitkomst, vervolg, rij) then 0 else 1 end
     where s.gemeente_id = oud.gemeente_id and s.plaatsing_id = oud.plaatsing_id;
    if (oud.scenario, oud.stap, oud.regel) <> (uitkomst, vervolg, rij) then
        insert into werkwijze.scenariobepaling (gemeente_id, bepaling_id, plaatsing_id, kind_id, regel, regelversie,
                                                wijkcoach_betrokken, dient_betrokken, houding_ouders, scenario, stap, tijdstip, door)
        select oud.gemeente_id, bepaling, plaatsing, oud.kind_id, rij, versie_nu, wijkcoach, dient, houding, uitkomst, vervolg,
               greatest(nu, max(b.tijdstip) + interval '1 microsecond'), platform.actor()
          from werkwijze.scenariobepaling b where b.gemeente_id = oud.gemeente_id and b.plaatsing_id = plaatsing;
    end if;
    return true;
end $$;
revoke all on function werkwijze.te_herberekenen(date, int),
    werkwijze.herbereken(uuid, int, text, text, text, text, text, text, uuid, timestamptz) from public;
grant execute on function werkwijze.te_herberekenen(date, int),
    werkwijze.herbereken(uuid, int, text, text, text, text, text, text, uuid, timestamptz) to ${app};
create policy eigen on werkwijze.omleiding for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy meelezen on werkwijze.omleiding for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())));
create policy omleiden on werkwijze.omleiding for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and door = platform.actor()
                and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy eigen on werkwijze.locatieafstemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy meelezen on werkwijze.locatieafstemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())));
create policy afstemmen on werkwijze.locatieafstemming for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and door = platform.actor()
                and plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())));
grant select, insert on werkwijze.omleiding, werkwijze.locatieafstemming to ${app};
