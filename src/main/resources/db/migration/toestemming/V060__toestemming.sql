-- What those with gezag were asked about contact between childcare and wijkcoach, and what each answered.
create schema toestemming;
grant usage on schema toestemming to ${app};

-- Ordered: a higher level includes the lower ones (R-S2-03, BSL-08).
create type toestemming.contactniveau as enum ('WETEN_VAN_ELKAAR', 'AFSTEMMING', 'GEZAMENLIJK_GESPREK', 'INTENSIEVE_SAMENWERKING');

-- The answers that close: a no, a stop, "I tell it myself" (DT3.5) and "do not ask me again" (DT3.9). Java's place for it is Antwoord.
create function toestemming.sluit(antwoord text) returns boolean language sql immutable
return antwoord in ('NEE', 'INGETROKKEN', 'DEELT_ZELF', 'NIET_MEER');
grant execute on function toestemming.sluit(text) to ${app};

-- The kinds of data that a level holds, of these. Java's place for it is Gegevenssoort.
create function toestemming.binnen(gegevens text[], niveau toestemming.contactniveau) returns text[] language sql immutable
return array(select s from unnest(gegevens) s
              where niveau >= case s when 'WAARNEMINGEN' then 'INTENSIEVE_SAMENWERKING' when 'GESPREKSVERSLAG' then 'GEZAMENLIJK_GESPREK'
                                     else 'AFSTEMMING' end::toestemming.contactniveau);
grant execute on function toestemming.binnen(text[], toestemming.contactniveau) to ${app};

create table toestemming.toestemming (
    gemeente_id       uuid not null,
    toestemming_id    uuid not null,
    kind_id           uuid not null,
    plaatsing_id      uuid not null,
    -- who asks to reach whom: the childcare the wijkcoach (DT3.1), or the wijkcoach the childcare (DT3.2)
    doel              text not null check (doel in ('CONTACT_KOV_WIJKCOACH', 'CONTACT_WIJKCOACH_KOV')),
    niveau            toestemming.contactniveau not null,
    -- parties are a function within a named organisation, not a person (BSL-07)
    ontvanger_id      uuid not null,
    ontvanger_functie text not null check (ontvanger_functie in ('WIJKCOACH')),
    -- the person whom the question names: who steps in once all have said yes
    wijkcoach_id      uuid not null,
    belang            kind.geheim not null check (octet_length(belang) <= 8033),
    gevraagd_door     uuid not null,
    gevraagd_op       date not null,
    geldig_tot        date not null,   -- last day included (BSL-11)
    beide_richtingen  boolean not null default false, -- the other direction was asked for as well (AMB-15)
    -- about what: beyond that the child comes here and who helps, which is what knowing of each other means
    gegevens          text[] not null default '{DOELEN,AFSPRAKEN,HULP,GESPREKSVERSLAG,WAARNEMINGEN}'
                      check (gegevens <@ '{DOELEN,AFSPRAKEN,HULP,GESPREKSVERSLAG,WAARNEMINGEN}'),
    -- why a professional proposes to work closely together (BSL-09, AMB-16)
    aanleiding        text check (aanleiding in ('VEILIGHEID', 'ONTWIKKELINGSBEDREIGING', 'LOPEND_HULPTRAJECT')),
    aanleiding_uitleg kind.geheim check (octet_length(aanleiding_uitleg) <= 8033),
    nieuw_feit        kind.geheim check (octet_length(nieuw_feit) <= 8033), -- why the parents are asked again sooner (BSL-10); they read it
    richtingen        text[] not null generated always as (
                      case when beide_richtingen then '{CONTACT_KOV_WIJKCOACH,CONTACT_WIJKCOACH_KOV}'::text[] else array[doel] end) stored,
    check (niveau <> 'INTENSIEVE_SAMENWERKING' or aanleiding is not null),
    check ((aanleiding is null) = (aanleiding_uitleg is null)),
    primary key (gemeente_id, toestemming_id),
    unique (gemeente_id, toestemming_id, kind_id),
    foreign key (gemeente_id, plaatsing_id, kind_id) references kind.plaatsing (gemeente_id, plaatsing_id, kind_id),
    foreign key (gemeente_id, ontvanger_id) references organisatie.organisatie,
    foreign key (gemeente_id, wijkcoach_id) references organisatie.medewerker,
    foreign key (gemeente_id, gevraagd_door) references organisatie.medewerker
);
create index toestemming_kind on toestemming.toestemming (gemeente_id, kind_id);
create index toestemming_plaatsing on toestemming.toestemming (gemeente_id, plaatsing_id);

-- One line per answer; the newest line of each person counts, older ones stay.
create table toestemming.antwoord (
    gemeente_id    uuid not null,
    antwoord_id    uuid not null,
    toestemming_id uuid not null,
    kind_id        uuid not null,
    ouder_id       uuid not null,
    antwoord       text not null check (antwoord in ('JA', 'NEE', 'BEDENKTIJD', 'INGETROKKEN', 'DEELT_ZELF', 'NIET_MEER', 'BETWIST')),
    niveau         toestemming.contactniveau,
    kanaal         text not null check (kanaal in ('GESPREK', 'TELEFOON', 'PAPIER', 'ZELF')),
    op             date not null,
    vastgelegd_op  timestamptz not null,
    genoteerd_door uuid,               -- null: the parent did it
    -- how far a yes goes, besides the level; null: as far as the question
    richtingen     text[] check (cardinality(richtingen) > 0 and richtingen <@ '{CONTACT_KOV_WIJKCOACH,CONTACT_WIJKCOACH_KOV}'),
    gegevens       text[] check (gegevens <@ '{DOELEN,AFSPRAKEN,HULP,GESPREKSVERSLAG,WAARNEMINGEN}'),
    tot            date,
    primary key (gemeente_id, antwoord_id),
    check ((antwoord = 'JA') = (niveau is not null)),
    check (antwoord = 'JA' or num_nonnulls(richtingen, gegevens, tot) = 0),
    -- nobody contests in somebody else's name
    check (antwoord <> 'BETWIST' or genoteerd_door is null),
    foreign key (gemeente_id, toestemming_id, kind_id) references toestemming.toestemming (gemeente_id, toestemming_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, genoteerd_door) references organisatie.medewerker
);
create index antwoord_toestemming on toestemming.antwoord (gemeente_id, toestemming_id, ouder_id, vastgelegd_op desc);
create index antwoord_kind on toestemming.antwoord (gemeente_id, kind_id);

-- Trying to reach somebody who decides too (DT3.G7): at least three times, over at least two channels (BSL-12).
create table toestemming.poging (
    gemeente_id    uuid not null,
    poging_id      uuid not null,
    toestemming_id uuid not null,
    kind_id        uuid not null,
    ouder_id       uuid not null,
    hoe            text not null check (hoe in ('GESPREK', 'TELEFOON', 'MAIL', 'BRIEF', 'HUISBEZOEK')),
    op             date not null,
    vastgelegd_op  timestamptz not null,
    door           uuid not null,
    primary key (gemeente_id, poging_id),
    foreign key (gemeente_id, toestemming_id, kind_id) references toestemming.toestemming (gemeente_id, toestemming_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, door) references organisatie.medewerker
);
create index poging_toestemming on toestemming.poging (gemeente_id, toestemming_id);
create index poging_kind on toestemming.poging (gemeente_id, kind_id);

call platform.bescherm('toestemming.toestemming');
call platform.bescherm('toestemming.antwoord');
call platform.bescherm('toestemming.poging');
-- What was asked and who answered what is for the parents and the childcare, and for the wijkcoach to whom all said yes. A
-- speech therapist need not know that a parent said no to someone else.
create policy eigen on toestemming.toestemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
create policy wijkcoach on toestemming.toestemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.toestemmingen_van_wijkcoach())));
create policy vragen on toestemming.toestemming for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and gevraagd_door = platform.actor()
                and plaatsing_id = any (array(select toegang.vraagbare_plaatsingen()))
                -- the childcare asks for itself, and a wijkcoach for the own team
                and (doel = 'CONTACT_KOV_WIJKCOACH' and plaatsing_id = any (array(select toegang.eigen_plaatsingen()))
                     or doel = 'CONTACT_WIJKCOACH_KOV' and wijkcoach_id = platform.actor()));
create policy eigen on toestemming.antwoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
create policy wijkcoach on toestemming.antwoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.toestemmingen_van_wijkcoach())));
-- Of these kinds of data those that the level holds: what is beyond it says nothing (as Gegevenssoort in Java).
create function toestemming.soorten_binnen(soorten text[], niveau toestemming.contactniveau) returns text[] language sql immutable strict
return array(select s from unnest(soorten) s
              where niveau >= case s when 'GESPREKSVERSLAG' then 'GEZAMENLIJK_GESPREK' when 'WAARNEMINGEN' then 'INTENSIEVE_SAMENWERKING'
                                     else 'AFSTEMMING' end::toestemming.contactniveau);
-- When the parents of this child were asked before, at whatever location: they are asked at most three times a year together
-- (BSL-10), and a coach elsewhere sees nothing of those questions but their days.
create function toestemming.eerder_gevraagd(kind uuid) returns table (gevraagd_op date, geldig_tot date, nieuw_feit boolean)
    language sql stable security definer set search_path = '' as $$
    select t.gevraagd_op, t.geldig_tot, t.nieuw_feit is not null
      from toestemming.toestemming t
     where t.gemeente_id = platform.gemeente() and t.kind_id = kind and kind = any (array(select toegang.vraagbare_kinderen()))
$$;
revoke all on function toestemming.eerder_gevraagd(uuid) from public;
grant execute on function toestemming.eerder_gevraagd(uuid) to ${app};
-- Answers about one child come one after the other, and whoever does something that rests on a yes takes its place in the same row:
-- what was answered meanwhile counts.
create function toestemming.wacht_op_antwoorden(kind uuid) returns void language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('antwoord ' || kind, 0));
    perform platform.kijk_opnieuw();
end $$;
revoke all on function toestemming.wacht_op_antwoorden(uuid) from public;
grant execute on function toestemming.wacht_op_antwoorden(uuid) to ${app};
-- What those who decide today said about being asked (DT3.9): whether "do not ask me again" stands, and the day on which one of them
-- came back on a no in person, while nobody closed it since. Only that parent takes it back; a colleague can when a colleague wrote it down.
create function toestemming.vraag_niet_meer(kind uuid, dag date) returns table (niet_meer boolean, heropend_op date)
    language sql stable security definer set search_path = '' as $$
    with gezegd as (
        select a.ouder_id, a.antwoord, a.op, a.genoteerd_door, a.vastgelegd_op, a.antwoord_id
          from toestemming.antwoord a
         where a.gemeente_id = platform.gemeente() and a.kind_id = kind and kind = any (array(select toegang.vraagbare_kinderen()))
           and exists (select 1 from kind.gezagsrelatie g
                        where g.gemeente_id = a.gemeente_id and g.kind_id = a.kind_id and g.ouder_id = a.ouder_id
                          and g.van <= dag and (g.tot is null or g.tot >= dag)))
    select coalesce(bool_or(a.antwoord = 'NIET_MEER' and not exists (
                        select 1 from gezegd b
                         where b.ouder_id = a.ouder_id and b.antwoord in ('JA', 'BEDENKTIJD')
                           and (b.genoteerd_door is null or a.genoteerd_door is not null)
                           and (b.vastgelegd_op, b.antwoord_id) > (a.vastgelegd_op, a.antwoord_id))), false),
           max(a.op) filter (where a.antwoord in ('JA', 'BEDENKTIJD') and a.genoteerd_door is null
                               and exists (select 1 from gezegd b
                                            where b.ouder_id = a.ouder_id and toestemming.sluit(b.antwoord)
                                              and (b.vastgelegd_op, b.antwoord_id) < (a.vastgelegd_op, a.antwoord_id))
                               and not exists (select 1 from gezegd b
                                                where toestemming.sluit(b.antwoord) and not exists (
                                                      select 1 from gezegd c
                                                       where c.ouder_id = b.ouder_id and not toestemming.sluit(c.antwoord)
                                                         and (c.vastgelegd_op, c.antwoord_id) > (b.vastgelegd_op, b.antwoord_id))))
      from gezegd a
$$;
revoke all on function toestemming.vraag_niet_meer(uuid, date) from public;
grant execute on function toestemming.vraag_niet_meer(uuid, date) to ${app};
-- What a parent answered in person, only that parent makes wider: after an own no, stop or contest about this party a colleague notes
-- at most another no, and after an own yes nothing wider in any way, on whatever question. Narrower can be noted at any time. What is
-- noted never goes beyond the question; a parent may (BSL-09).
create function toestemming.is_te_noteren(vraag uuid, ouder uuid, nieuw text, tot_waar toestemming.contactniveau, hoe text[], wat text[],
                                          tot_dag date) returns boolean
    language sql stable security definer set search_path = '' as $$
    with bij as (
        select v.* from toestemming.toestemming v where v.gemeente_id = platform.gemeente() and v.toestemming_id = vraag),
    zelf as (
        select a.antwoord, a.niveau, coalesce(a.richtingen, u.richtingen) as richtingen, coalesce(a.gegevens, u.gegevens) as gegevens,
               coalesce(a.tot, u.geldig_tot) as tot
          from bij
          join toestemming.toestemming u on (u.gemeente_id, u.plaatsing_id, u.ontvanger_id) = (bij.gemeente_id, bij.plaatsing_id, bij.ontvanger_id)
          join toestemming.antwoord a on (a.gemeente_id, a.toestemming_id) = (u.gemeente_id, u.toestemming_id)
         where a.ouder_id = ouder and a.genoteerd_door is null
         order by a.vastgelegd_op desc, a.antwoord_id desc limit 1)
    select toestemming.sluit(nieuw)
        or not exists (select 1 from zelf z where toestemming.sluit(z.antwoord) or z.antwoord = 'BETWIST')
           and (nieuw <> 'JA'
                or exists (select 1 from bij
                            where tot_waar <= bij.niveau and coalesce(hoe <@ bij.richtingen, true) and coalesce(wat <@ bij.gegevens, true)
                              and coalesce(tot_dag <= bij.geldig_tot, true))
                   and not exists (select 1 from zelf z, bij
                                    where z.antwoord = 'JA'
                                      and not (tot_waar <= z.niveau and coalesce(hoe, bij.richtingen) <@ z.richtingen
                                               and toestemming.binnen(coalesce(wat, bij.gegevens), tot_waar)
                                                   <@ toestemming.binnen(z.gegevens, z.niveau)
                                               and coalesce(tot_dag, bij.geldig_tot) <= z.tot)))
$$;
-- A parent answers only for oneself; staff note an answer under their own name.
create policy antwoorden on toestemming.antwoord for insert to ${app}
    with check (gemeente_id = platform.gemeente() and toestemming_id = any (array(select toegang.eigen_toestemmingen()))
                and case platform.actorsoort() when 'OUDER' then ouder_id = platform.actor() and genoteerd_door is null
                                               when 'MEDEWERKER' then genoteerd_door = platform.actor()
                                                                           and toestemming.is_te_noteren(toestemming_id, ouder_id, antwoord, niveau,
                                                                                                         richtingen, gegevens, tot)
                                               else false end);
-- Only the childcare tries, and writes down; the parents see it.
create policy eigen on toestemming.poging for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
create policy proberen on toestemming.poging for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and door = platform.actor()
                and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
grant select, insert on toestemming.toestemming, toestemming.antwoord, toestemming.poging to ${app};
