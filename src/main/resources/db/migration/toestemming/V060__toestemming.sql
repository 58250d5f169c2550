-- What those with gezag were asked, and what each answered. One purpose so far: contact between childcare and wijkcoach.
create schema toestemming;
grant usage on schema toestemming to ${app};

-- Ordered: a higher level includes the lower ones (R-S2-03, BSL-08).
create type toestemming.contactniveau as enum ('WETEN_VAN_ELKAAR', 'AFSTEMMING', 'GEZAMENLIJK_GESPREK', 'INTENSIEVE_SAMENWERKING');

create table toestemming.toestemming (
    gemeente_id       uuid not null,
    toestemming_id    uuid not null,
    kind_id           uuid not null,
    plaatsing_id      uuid not null,
    doel              text not null check (doel in ('CONTACT_KOV_WIJKCOACH')),
    niveau            toestemming.contactniveau not null,
    -- parties are a function within a named organisation, not a person (BSL-07)
    ontvanger_id      uuid not null,
    ontvanger_functie text not null check (ontvanger_functie in ('WIJKCOACH')),
    -- the person whom the question names: who steps in once all have said yes
    wijkcoach_id      uuid not null,
    belang            text not null check (length(belang) between 1 and 2000),
    gevraagd_door     uuid not null,
    gevraagd_op       date not null,
    geldig_tot        date not null,   -- last day included (BSL-11)
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
    antwoord       text not null check (antwoord in ('JA', 'NEE', 'BEDENKTIJD', 'INGETROKKEN')),
    niveau         toestemming.contactniveau,
    kanaal         text not null check (kanaal in ('GESPREK', 'TELEFOON', 'PAPIER', 'ZELF')),
    op             date not null,
    vastgelegd_op  timestamptz not null,
    genoteerd_door uuid,               -- null: the parent did it
    primary key (gemeente_id, antwoord_id),
    check ((antwoord = 'JA') = (niveau is not null)),
    foreign key (gemeente_id, toestemming_id, kind_id) references toestemming.toestemming (gemeente_id, toestemming_id, kind_id),
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, genoteerd_door) references organisatie.medewerker
);
create index antwoord_toestemming on toestemming.antwoord (gemeente_id, toestemming_id, ouder_id, vastgelegd_op desc);
create index antwoord_kind on toestemming.antwoord (gemeente_id, kind_id);

call platform.bescherm('toestemming.toestemming');
call platform.bescherm('toestemming.antwoord');
-- What was asked and who answered what is for the parents and the childcare, and for the wijkcoach to whom all said yes. A
-- speech therapist need not know that a parent said no to someone else.
create policy eigen on toestemming.toestemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
create policy wijkcoach on toestemming.toestemming for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.toestemmingen_van_wijkcoach())));
create policy vragen on toestemming.toestemming for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and gevraagd_door = platform.actor()
                and plaatsing_id = any (array(select toegang.eigen_plaatsingen())));
create policy eigen on toestemming.antwoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.eigen_toestemmingen())));
create policy wijkcoach on toestemming.antwoord for select to ${app}
    using (gemeente_id = (select platform.gemeente()) and toestemming_id = any (array(select toegang.toestemmingen_van_wijkcoach())));
-- When the parents of this child were asked before, at whatever location: they are asked at most three times a year together
-- (BSL-10), and a coach elsewhere sees nothing of those questions but their days.
create function toestemming.eerder_gevraagd(kind uuid) returns table (gevraagd_op date, geldig_tot date)
    language sql stable security definer set search_path = '' as $$
    select t.gevraagd_op, t.geldig_tot
      from toestemming.toestemming t
     where t.gemeente_id = platform.gemeente() and t.kind_id = kind
       and (kind = any (array(select toegang.eigen_kinderen()))
            or t.toestemming_id = any (array(select toegang.toestemmingen_van_wijkcoach())))
$$;
revoke all on function toestemming.eerder_gevraagd(uuid) from public;
grant execute on function toestemming.eerder_gevraagd(uuid) to ${app};
-- Answers about one child come one after the other, and whoever does something that rests on a yes takes its place in the same row.
create function toestemming.wacht_op_antwoorden(kind uuid) returns void
    language sql volatile as $$ select pg_advisory_xact_lock(hashtextextended('antwoord ' || kind, 0)) $$;
revoke all on function toestemming.wacht_op_antwoorden(uuid) from public;
grant execute on function toestemming.wacht_op_antwoorden(uuid) to ${app};
-- What a parent answered in person, only that parent makes wider: after an own no or stop about this party a colleague notes at
-- most another no, and after an own yes no higher level, on whatever question. Narrower can be noted at any time.
create function toestemming.is_te_noteren(vraag uuid, ouder uuid, nieuw text, tot_waar toestemming.contactniveau) returns boolean
    language sql stable security definer set search_path = '' as $$
    with zelf as (
        select a.antwoord, a.niveau, a.vastgelegd_op, a.antwoord_id
          from toestemming.toestemming v
          join toestemming.toestemming u on (u.gemeente_id, u.plaatsing_id, u.ontvanger_id, u.doel)
                                          = (v.gemeente_id, v.plaatsing_id, v.ontvanger_id, v.doel)
          join toestemming.antwoord a on (a.gemeente_id, a.toestemming_id) = (u.gemeente_id, u.toestemming_id)
         where v.gemeente_id = platform.gemeente() and v.toestemming_id = vraag and a.ouder_id = ouder and a.genoteerd_door is null)
    select nieuw in ('NEE', 'INGETROKKEN')
        or coalesce((select z.antwoord not in ('NEE', 'INGETROKKEN') from zelf z order by z.vastgelegd_op desc, z.antwoord_id desc limit 1), true)
           and coalesce((select z.antwoord <> 'JA' or tot_waar is null or tot_waar <= z.niveau
                           from zelf z order by z.vastgelegd_op desc, z.antwoord_id desc limit 1), true)
$$;
-- A parent answers only for oneself; staff note an answer under their own name.
create policy antwoorden on toestemming.antwoord for insert to ${app}
    with check (gemeente_id = platform.gemeente() and toestemming_id = any (array(select toegang.eigen_toestemmingen()))
                and case platform.actorsoort() when 'OUDER' then ouder_id = platform.actor() and genoteerd_door is null
                                               when 'MEDEWERKER' then genoteerd_door = platform.actor()
                                                                           and toestemming.is_te_noteren(toestemming_id, ouder_id, antwoord, niveau)
                                               else false end);
grant select, insert on toestemming.toestemming, toestemming.antwoord to ${app};
