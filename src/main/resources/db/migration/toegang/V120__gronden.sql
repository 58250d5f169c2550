-- The complete list of grounds on which someone sees a child. The database's lock; Java's lock judges the same facts by itself.

-- Who must say yes (DT3.G1-G6): all who hold gezag today. Nobody, or gezag that cannot be determined, or gezag held together of
-- which only one holder is known: no consent is possible. The level is the lowest that anyone gave, and never above the question.
create function toegang.werkzame_toestemmingen(gemeente uuid, dag date, wijkcoach uuid)
    returns table (kind_id uuid, niveau toestemming.contactniveau)
    language sql stable security definer set search_path = '' as $$
    select t.kind_id, least(t.niveau, min(a.niveau))
      from inzet.inzet i
      -- facts belong to a placement (BSL-05): a yes at one location opens no traject at another
      join traject.traject r on r.gemeente_id = i.gemeente_id and r.traject_id = i.traject_id
      -- the party is this function at this organisation (BSL-07)
      join toestemming.toestemming t on t.gemeente_id = i.gemeente_id and t.kind_id = i.kind_id and t.doel = 'CONTACT_KOV_WIJKCOACH'
           and t.plaatsing_id = r.plaatsing_id and t.ontvanger_id = i.organisatie_id
      join kind.gezagsrelatie g on g.gemeente_id = t.gemeente_id and g.kind_id = t.kind_id and g.van <= dag and (g.tot is null or g.tot >= dag)
      left join lateral (
            select n.antwoord, n.niveau from toestemming.antwoord n
             where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id and n.ouder_id = g.ouder_id
               -- whoever said no or stopped later, to any question about the same party, takes an earlier yes back with it
               and not exists (select 1 from toestemming.antwoord m
                                join toestemming.toestemming u on u.gemeente_id = m.gemeente_id and u.toestemming_id = m.toestemming_id
                               where m.gemeente_id = n.gemeente_id and m.ouder_id = n.ouder_id and m.antwoord in ('NEE', 'INGETROKKEN')
                                 and u.plaatsing_id = t.plaatsing_id and u.ontvanger_id = t.ontvanger_id and u.doel = t.doel
                                 and (m.vastgelegd_op, m.antwoord_id) > (n.vastgelegd_op, n.antwoord_id))
             order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
     where i.gemeente_id = gemeente and i.medewerker_id = wijkcoach and i.functie = 'WIJKCOACH' and i.van <= dag and (i.tot is null or i.tot >= dag)
       and t.geldig_tot >= dag
       -- a wijkcoach who left the organisation is out
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = t.gemeente_id and f.medewerker_id = i.medewerker_id and f.functie = 'WIJKCOACH'
                      and f.organisatie_id = t.ontvanger_id and f.van <= dag and (f.tot is null or f.tot >= dag))
       -- and the child still has a place
       and exists (select 1 from kind.plaatsing p
                    where p.gemeente_id = t.gemeente_id and p.plaatsing_id = t.plaatsing_id and (p.tot is null or p.tot >= dag))
     group by t.kind_id, t.toestemming_id, t.niveau
    having bool_and(coalesce(a.antwoord, '') = 'JA') and kind.ja_is_mogelijk(gemeente, t.kind_id, dag)
$$;
revoke all on function toegang.werkzame_toestemmingen(uuid, date, uuid) from public;

-- Every child that this person has a ground for on this day, with that ground and the function. OUDER and KINDEROPVANG hold the child
-- as own.
create function toegang.gronden_van(gemeente uuid, persoonsoort text, persoon uuid, dag date)
    returns table (kind_id uuid, grond text, functie text, leesbaar boolean)
    language sql stable security definer set search_path = '' as $$
    select g.kind_id, 'OUDER', 'OUDER', true
      from kind.gezagsrelatie g
     where persoonsoort = 'OUDER' and g.gemeente_id = gemeente and g.ouder_id = persoon
       and kind.kan_tekenen(g.soort) -- whoever holds no gezag now does not look in either (DT3.G6)
       and g.van <= dag and (g.tot is null or g.tot >= dag)
    union all
    select p.kind_id, 'KINDEROPVANG', f.functie, true
      from organisatie.functievervulling f
      join kind.plaatsing p on p.gemeente_id = f.gemeente_id and p.locatie_id = f.locatie_id
     where persoonsoort = 'MEDEWERKER' and f.gemeente_id = gemeente and f.medewerker_id = persoon
       and f.van <= dag and (f.tot is null or f.tot >= dag)
       and (f.functie in ('COACH', 'LOCATIEMANAGER') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
       and (p.tot is null or p.tot >= dag)
    union all
    select i.kind_id, 'INZET', i.functie, true
      from inzet.inzet i
     where persoonsoort = 'MEDEWERKER' and i.gemeente_id = gemeente and i.medewerker_id = persoon
       and i.functie not in ('WIJKCOACH', 'COACH') and i.van <= dag and (i.tot is null or i.tot >= dag)
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = i.gemeente_id and f.medewerker_id = i.medewerker_id and f.organisatie_id = i.organisatie_id
                      and f.functie = i.functie and f.van <= dag and (f.tot is null or f.tot >= dag))
       and exists (select 1 from traject.traject r
                     join kind.plaatsing p on p.gemeente_id = r.gemeente_id and p.plaatsing_id = r.plaatsing_id
                    where r.gemeente_id = i.gemeente_id and r.traject_id = i.traject_id and (p.tot is null or p.tot >= dag))
    union all
    select w.kind_id, 'TOESTEMMING', 'WIJKCOACH', w.niveau >= 'AFSTEMMING'
      from toegang.werkzame_toestemmingen(gemeente, dag, persoon) w
     where persoonsoort = 'MEDEWERKER'
$$;
revoke all on function toegang.gronden_van(uuid, text, uuid, date) from public;

create function toegang.gronden() returns table (kind_id uuid, grond text, functie text, leesbaar boolean)
    language sql stable security definer set search_path = '' as $$
    select * from toegang.gronden_van(platform.gemeente(), platform.actorsoort(), platform.actor(), platform.vandaag())
$$;
revoke all on function toegang.gronden() from public;

create or replace function toegang.zichtbare_kinderen() returns setof uuid
    language sql stable security definer set search_path = '' as 'select distinct g.kind_id from toegang.gronden() g';
create or replace function toegang.leesbare_kinderen() returns setof uuid
    language sql stable security definer set search_path = '' as 'select distinct g.kind_id from toegang.gronden() g where g.leesbaar';
create or replace function toegang.eigen_kinderen() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select distinct g.kind_id from toegang.gronden() g where g.grond in ('OUDER', 'KINDEROPVANG')
$$;
create or replace function toegang.kinderen_van_wijkcoach() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select distinct g.kind_id from toegang.gronden() g where g.grond = 'TOESTEMMING' and g.leesbaar
$$;
-- As GESPREK_PLANNEN and GESPREK_AFRONDEN in Java.
create or replace function toegang.planbare_kinderen() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select distinct g.kind_id from toegang.gronden() g
     where g.grond = 'KINDEROPVANG' and g.functie in ('COACH', 'PEDAGOGISCH_MEDEWERKER') or g.grond = 'TOESTEMMING' and g.leesbaar
$$;
create or replace function toegang.zichtbare_ouders() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select platform.actor() where platform.actorsoort() = 'OUDER'
    union
    select r.ouder_id from kind.gezagsrelatie r
     where r.gemeente_id = platform.gemeente() and r.kind_id = any (array(select g.kind_id from toegang.gronden() g))
$$;
create or replace function toegang.bereikbare_ouders() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select platform.actor() where platform.actorsoort() = 'OUDER'
    union
    select r.ouder_id from kind.gezagsrelatie r
     where r.gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER'
       and r.kind_id = any (array(select g.kind_id from toegang.gronden() g where g.leesbaar))
    union
    -- the post office needs addresses, nothing else
    select o.ouder_id from kind.ouder o where platform.actorsoort() = 'SYSTEEM' and o.gemeente_id = platform.gemeente()
$$;
create or replace function toegang.plaatst_in(locatie uuid, groep uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor() and f.locatie_id = locatie
                      and (f.functie in ('LOCATIEMANAGER', 'COACH') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = groep)
                      and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag()))
$$;
-- New: no place anywhere, ever. Or one's own already.
create or replace function toegang.kan_plaats_krijgen(kind uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select not exists (select 1 from kind.plaatsing p where p.gemeente_id = platform.gemeente() and p.kind_id = kind)
        or kind = any (array(select toegang.eigen_kinderen()))
$$;
-- New: tied to no child yet. Or the parent of a child that one sees.
create or replace function toegang.kent_ouder(ouder uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select not exists (select 1 from kind.gezagsrelatie g where g.gemeente_id = platform.gemeente() and g.ouder_id = ouder)
        or ouder = any (array(select toegang.zichtbare_ouders()))
$$;

-- Java's lock: the raw facts about this actor and this child, unjudged. Dates, answers and levels are weighed in ToegangPolicy.
create function toegang.feiten(kind uuid)
    returns table (soort text, functie text, van date, tot date, plaatsing_tot date, niveau text, geldig_tot date, gezag_compleet boolean)
    language sql stable security definer set search_path = '' as $$
    select 'OUDER', g.soort, g.van, g.tot, null::date, null::text, null::date, null::boolean
      from kind.gezagsrelatie g
     where platform.actorsoort() = 'OUDER' and g.gemeente_id = platform.gemeente() and g.ouder_id = platform.actor() and g.kind_id = kind
    union all
    select 'KINDEROPVANG', f.functie, f.van, f.tot, p.tot, null, null, null
      from organisatie.functievervulling f
      join kind.plaatsing p on p.gemeente_id = f.gemeente_id and p.locatie_id = f.locatie_id and p.kind_id = kind
     where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
       and (f.functie in ('COACH', 'LOCATIEMANAGER') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
    union all
    select case i.functie when 'WIJKCOACH' then 'TOESTEMMING' else 'INZET' end, i.functie, greatest(i.van, f.van), least(i.tot, f.tot), p.tot,
           t.niveau::text, t.geldig_tot, t.compleet
      from inzet.inzet i
      join traject.traject r on (r.gemeente_id, r.traject_id) = (i.gemeente_id, i.traject_id)
      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (r.gemeente_id, r.plaatsing_id)
      join organisatie.functievervulling f
        on f.gemeente_id = i.gemeente_id and f.medewerker_id = i.medewerker_id and f.functie = i.functie and f.organisatie_id = i.organisatie_id
      left join lateral (
            select q.geldig_tot, least(q.niveau, min(a.niveau)) as niveau,
                   bool_and(coalesce(a.antwoord, '') = 'JA') and kind.ja_is_mogelijk(q.gemeente_id, q.kind_id, platform.vandaag()) as compleet
              from toestemming.toestemming q
              join kind.gezagsrelatie g on g.gemeente_id = q.gemeente_id and g.kind_id = q.kind_id
                   and g.van <= platform.vandaag() and (g.tot is null or g.tot >= platform.vandaag())
              left join lateral (
                    select n.antwoord, n.niveau from toestemming.antwoord n
                     where n.gemeente_id = q.gemeente_id and n.toestemming_id = q.toestemming_id and n.ouder_id = g.ouder_id
               -- whoever said no or stopped later, to any question about the same party, takes an earlier yes back with it
               and not exists (select 1 from toestemming.antwoord m
                                join toestemming.toestemming u on u.gemeente_id = m.gemeente_id and u.toestemming_id = m.toestemming_id
                               where m.gemeente_id = n.gemeente_id and m.ouder_id = n.ouder_id and m.antwoord in ('NEE', 'INGETROKKEN')
                                 and u.plaatsing_id = q.plaatsing_id and u.ontvanger_id = q.ontvanger_id and u.doel = q.doel
                                 and (m.vastgelegd_op, m.antwoord_id) > (n.vastgelegd_op, n.antwoord_id))
                     order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
             where q.gemeente_id = i.gemeente_id and q.kind_id = i.kind_id and q.ontvanger_id = i.organisatie_id and i.functie = 'WIJKCOACH'
               and q.plaatsing_id = r.plaatsing_id
             group by q.gemeente_id, q.kind_id, q.toestemming_id, q.geldig_tot, q.niveau) t on true
     where platform.actorsoort() = 'MEDEWERKER' and i.gemeente_id = platform.gemeente() and i.medewerker_id = platform.actor()
       and i.kind_id = kind and i.functie <> 'COACH'
$$;
revoke all on function toegang.feiten(uuid) from public;
grant execute on function toegang.feiten(uuid) to ${app};

-- How closely each wijkcoach works together around a child, for whoever may know of the child: the level in effect, without who
-- answered what. The drawing of the kring needs it, also for those who may not read the answers.
create function toegang.niveaus(kind uuid) returns table (wijkcoach_id uuid, niveau text)
    language sql stable security definer set search_path = '' as $$
    select i.medewerker_id, max(w.niveau)::text
      from (select distinct n.medewerker_id from inzet.inzet n
             where n.gemeente_id = platform.gemeente() and n.kind_id = kind and n.functie = 'WIJKCOACH') i
     cross join lateral toegang.werkzame_toestemmingen(platform.gemeente(), platform.vandaag(), i.medewerker_id) w
     where w.kind_id = kind and kind = any (array(select g.kind_id from toegang.gronden() g))
     group by i.medewerker_id
$$;
revoke all on function toegang.niveaus(uuid) from public;
grant execute on function toegang.niveaus(uuid) to ${app};

-- Who opens what is not theirs gets "not found", because row security hid it; the line in the logbook is written here. Nothing comes
-- back: not whether the thing exists, and not whose it is. Whoever may see the child only mistyped, and leaves nothing.
create function toegang.noteer_weigering(regel uuid, op timestamptz, object uuid) returns void
    language sql volatile security definer set search_path = '' as $$
    insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, kind_id, object_id, uitkomst)
    select platform.gemeente(), regel, op, platform.actor(), platform.actorsoort(), 'NIET_GEVONDEN', o.kind_id, object, 'GEWEIGERD'
      from (select k.kind_id from kind.kind k where k.gemeente_id = platform.gemeente() and k.kind_id = object
            union all
            select p.kind_id from kind.plaatsing p where p.gemeente_id = platform.gemeente() and p.plaatsing_id = object
            union all
            select t.kind_id from toestemming.toestemming t where t.gemeente_id = platform.gemeente() and t.toestemming_id = object
            union all
            select r.kind_id from traject.traject r where r.gemeente_id = platform.gemeente() and r.traject_id = object
            union all
            select a.kind_id from traject.actie a where a.gemeente_id = platform.gemeente() and a.actie_id = object
            union all
            select s.kind_id from gesprek.gesprek s where s.gemeente_id = platform.gemeente() and s.gesprek_id = object
            union all
            select i.kind_id from inzet.inzet i where i.gemeente_id = platform.gemeente() and i.inzet_id = object) o
     where o.kind_id <> all (array(select toegang.zichtbare_kinderen()))
     limit 1
$$;
revoke all on function toegang.noteer_weigering(uuid, timestamptz, uuid) from public;
grant execute on function toegang.noteer_weigering(uuid, timestamptz, uuid) to ${app};

-- Whether somebody still reads about this child today: for the post room, which writes only to who does, and for nobody else.
create function toegang.leest_nog(persoonsoort text, persoon uuid, kind uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select platform.actorsoort() = 'SYSTEEM'
       and exists (select 1 from toegang.gronden_van(platform.gemeente(), persoonsoort, persoon, platform.vandaag()) g
                    where g.kind_id = kind and g.leesbaar)
$$;
revoke all on function toegang.leest_nog(text, uuid, uuid) from public;
grant execute on function toegang.leest_nog(text, uuid, uuid) to ${app};
