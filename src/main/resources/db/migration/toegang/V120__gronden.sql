-- The complete list of grounds on which someone sees a child. The database's lock; Java's lock judges the same facts by itself.

-- Who must say yes (DT3.G1-G6): all who hold gezag today. Nobody, or gezag that cannot be determined, or gezag held together of
-- which only one holder is known: no consent is possible. In effect is what all of them gave (BSL-08): the lowest level, the shared
-- kinds of data, the shared directions, the earliest end. Where only the wijkcoach may turn to the childcare (DT3.2), the wijkcoach
-- reads no more than that the child comes there.
-- Not with its owner's rights, here as below: so that it becomes part of whatever asks it, which plans it with its own conditions.
create function toegang.werkzame_toestemmingen(gemeente uuid, dag date)
    returns table (wijkcoach_id uuid, kind_id uuid, plaatsing_id uuid, ontvanger_id uuid, toestemming_id uuid,
                   niveau toestemming.contactniveau, doelen boolean, afspraken boolean, hulp boolean, verslag boolean, waarnemingen boolean)
    language sql stable as $$
    select i.medewerker_id, t.kind_id, t.plaatsing_id, t.ontvanger_id, t.toestemming_id,
           case when bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen)) then min(a.niveau) else 'WETEN_VAN_ELKAAR' end,
           bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen) and 'DOELEN' = any (a.gegevens) and a.niveau >= 'AFSTEMMING'),
           bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen) and 'AFSPRAKEN' = any (a.gegevens) and a.niveau >= 'AFSTEMMING'),
           bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen) and 'HULP' = any (a.gegevens) and a.niveau >= 'AFSTEMMING'),
           bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen) and 'GESPREKSVERSLAG' = any (a.gegevens) and a.niveau >= 'GEZAMENLIJK_GESPREK'),
           bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen) and 'WAARNEMINGEN' = any (a.gegevens) and a.niveau >= 'INTENSIEVE_SAMENWERKING')
      from inzet.inzet i
      -- facts belong to a placement (BSL-05): a yes at one location opens no traject at another
      join traject.traject r on r.gemeente_id = i.gemeente_id and r.traject_id = i.traject_id
      -- the party is this function at this organisation (BSL-07)
      join toestemming.toestemming t on t.gemeente_id = i.gemeente_id and t.kind_id = i.kind_id
           and t.plaatsing_id = r.plaatsing_id and t.ontvanger_id = i.organisatie_id
      join kind.gezagsrelatie g on g.gemeente_id = t.gemeente_id and g.kind_id = t.kind_id and g.van <= dag and (g.tot is null or g.tot >= dag)
      left join lateral (
            select n.antwoord, n.niveau, coalesce(n.richtingen, t.richtingen) as richtingen, coalesce(n.gegevens, t.gegevens) as gegevens, n.tot
              from toestemming.antwoord n
             where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id and n.ouder_id = g.ouder_id
               -- whoever said no or stopped later, to any question about the same party, takes an earlier yes back with it
               and not exists (select 1 from toestemming.antwoord m
                                join toestemming.toestemming u on u.gemeente_id = m.gemeente_id and u.toestemming_id = m.toestemming_id
                               where m.gemeente_id = n.gemeente_id and m.ouder_id = n.ouder_id and toestemming.sluit(m.antwoord)
                                 and u.plaatsing_id = t.plaatsing_id and u.ontvanger_id = t.ontvanger_id
                                 and (m.vastgelegd_op, m.antwoord_id) > (n.vastgelegd_op, n.antwoord_id))
             order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
     where i.gemeente_id = gemeente and i.functie = 'WIJKCOACH' and i.van <= dag and (i.tot is null or i.tot >= dag)
       and t.geldig_tot >= dag
       -- a wijkcoach who left the organisation is out
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = t.gemeente_id and f.medewerker_id = i.medewerker_id and f.functie = 'WIJKCOACH'
                      and f.organisatie_id = t.ontvanger_id and f.van <= dag and (f.tot is null or f.tot >= dag))
       -- and the child still has a place
       and exists (select 1 from kind.plaatsing p
                    where p.gemeente_id = t.gemeente_id and p.plaatsing_id = t.plaatsing_id and (p.tot is null or p.tot >= dag))
     group by i.medewerker_id, t.gemeente_id, t.kind_id, t.plaatsing_id, t.ontvanger_id, t.toestemming_id
    having bool_and(coalesce(a.antwoord, '') = 'JA' and coalesce(a.tot, dag) >= dag) and kind.ja_is_mogelijk(t.gemeente_id, t.kind_id, dag)
       -- a direction that all gave; one each is none
       and (bool_and('CONTACT_KOV_WIJKCOACH' = any (a.richtingen)) or bool_and('CONTACT_WIJKCOACH_KOV' = any (a.richtingen)))
$$;
revoke all on function toegang.werkzame_toestemmingen(uuid, date) from public;

-- Every ground that this person has on this day: the child, the placement that it is for (null: all of the child's), the function.
create function toegang.gronden_van(gemeente uuid, persoonsoort text, persoon uuid, dag date)
    returns table (kind_id uuid, plaatsing_id uuid, grond text, functie text, leesbaar boolean,
                   doelen boolean, afspraken boolean, hulp boolean, verslag boolean, waarnemingen boolean)
    language sql stable as $$
    select g.kind_id, null::uuid, 'OUDER'::text, 'OUDER'::text, true, true, true, true, true, true
      from kind.gezagsrelatie g
     where persoonsoort = 'OUDER' and g.gemeente_id = gemeente and g.ouder_id = persoon
       and kind.kan_tekenen(g.soort) -- whoever holds no gezag now does not look in either (DT3.G6)
       and g.van <= dag and (g.tot is null or g.tot >= dag)
    union all
    select p.kind_id, p.plaatsing_id, 'KINDEROPVANG', f.functie, true, true, true, true, true, true
      from organisatie.functievervulling f
      join kind.plaatsing p on p.gemeente_id = f.gemeente_id and p.locatie_id = f.locatie_id
     where persoonsoort = 'MEDEWERKER' and f.gemeente_id = gemeente and f.medewerker_id = persoon
       and f.van <= dag and (f.tot is null or f.tot >= dag)
       and (f.functie in ('COACH', 'LOCATIEMANAGER') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
       and (p.tot is null or p.tot >= dag)
       -- for an organisation that has not signed the working agreement nobody works (R-WE-02), here and below
       and f.organisatie_id <> all (array(select werkafspraak.gesloten(gemeente, persoon, dag)))
    union all
    -- who helps reads no parent's words from home: those parents share by consent alone
    select r.kind_id, r.plaatsing_id, 'INZET', i.functie, true, true, true, true, true, false
      from inzet.inzet i
      join traject.traject r on r.gemeente_id = i.gemeente_id and r.traject_id = i.traject_id
      join kind.plaatsing p on p.gemeente_id = r.gemeente_id and p.plaatsing_id = r.plaatsing_id
     where persoonsoort = 'MEDEWERKER' and i.gemeente_id = gemeente and i.medewerker_id = persoon
       and i.functie not in ('WIJKCOACH', 'COACH') and i.van <= dag and (i.tot is null or i.tot >= dag)
       and (p.tot is null or p.tot >= dag)
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = i.gemeente_id and f.medewerker_id = i.medewerker_id and f.organisatie_id = i.organisatie_id
                      and f.functie = i.functie and f.van <= dag and (f.tot is null or f.tot >= dag))
       and i.organisatie_id <> all (array(select werkafspraak.gesloten(gemeente, persoon, dag)))
    union all
    select w.kind_id, w.plaatsing_id, 'TOESTEMMING', 'WIJKCOACH', w.niveau >= 'AFSTEMMING', w.doelen, w.afspraken, w.hulp, w.verslag, w.waarnemingen
      from toegang.werkzame_toestemmingen(gemeente, dag) w
     where persoonsoort = 'MEDEWERKER' and w.wijkcoach_id = persoon
       and w.ontvanger_id <> all (array(select werkafspraak.gesloten(gemeente, persoon, dag)))
$$;
revoke all on function toegang.gronden_van(uuid, text, uuid, date) from public;

create function toegang.gronden()
    returns table (kind_id uuid, plaatsing_id uuid, grond text, functie text, leesbaar boolean,
                   doelen boolean, afspraken boolean, hulp boolean, verslag boolean, waarnemingen boolean)
    language sql stable as $$
    select * from toegang.gronden_van(platform.gemeente(), platform.actorsoort(), platform.actor(), platform.vandaag())
$$;
revoke all on function toegang.gronden() from public;

-- What the policies ask, worked out once per transaction, however many statements and tables it reads: kept in settings of the
-- transaction under whoever acts, so that another actor and another day look again. A request is a transaction, so what somebody else
-- changes bites on the next request. What the transaction itself changes bites on its next statement (zicht_opnieuw), and so does what
-- others changed before it took its turn in the row of answers (toestemming.wacht_op_antwoorden). The app could write these settings, as it
-- could write who acts: it is trusted with that, and with no more.
create function toegang.sleutel() returns text language sql stable
return concat_ws(' ', now(), current_setting('kring.zicht_beurt', true), current_setting('kring.gemeente', true),
                 current_setting('kring.soort', true), current_setting('kring.actor', true), current_setting('kring.dag', true), '|');

create function toegang.zicht_opnieuw() returns trigger language plpgsql set search_path = '' as $$
begin
    perform platform.kijk_opnieuw();
    return null;
end $$;
-- Every table that the answers are worked out from; a test compares this with the functions.
do $$
declare tabel text;
begin
    foreach tabel in array '{kind.gezagsrelatie,kind.plaatsing,organisatie.functievervulling,traject.traject,gesprek.gesprek,inzet.inzet,
                             toestemming.toestemming,toestemming.antwoord,werkafspraak.werkafspraak,werkafspraak.handtekening,organisatie.organisatie}'::text[] loop
        execute format('create trigger zicht_opnieuw after insert or update or delete on %s
                        for each statement execute function toegang.zicht_opnieuw()', tabel);
    end loop;
end $$;

create function toegang.bewaard(deel text) returns uuid[] language plpgsql stable set search_path = '' as $$
declare
    waarde text := current_setting('kring.zicht_' || deel, true);
    sleutel text := toegang.sleutel();
begin
    return case when starts_with(waarde, sleutel) then substr(waarde, length(sleutel) + 1)::uuid[] end;
end $$;

-- A parent's ground is for each of the child's placements. The question itself has no parameters, so that it is planned once.
create function toegang.zoek_gronden() returns void language plpgsql stable security definer set search_path = '' as $$
declare
    sleutel text := toegang.sleutel();
    kinderen uuid[];
    eigen_kinderen uuid[];
    leesbare_kinderen uuid[];
    plaatsingen uuid[];
    leesbaar uuid[];
    eigen uuid[];
    wijkcoach uuid[];
    planbaar uuid[];
    afrondbaar uuid[];
    vraagbaar uuid[];
    vraagbare_kinderen uuid[];
    doelen uuid[];
    afspraken uuid[];
    hulp uuid[];
    verslag uuid[];
    samen uuid[];
    waarnemingen uuid[];
    klaar text;
begin
    select array_agg(g.kind_id),
           array_agg(g.kind_id) filter (where g.grond in ('OUDER', 'KINDEROPVANG')),
           array_agg(g.kind_id) filter (where g.leesbaar),
           array_agg(g.plaatsing_id),
           array_agg(g.plaatsing_id) filter (where g.leesbaar),
           array_agg(g.plaatsing_id) filter (where g.grond = 'KINDEROPVANG'),
           array_agg(g.plaatsing_id) filter (where g.grond = 'TOESTEMMING' and g.leesbaar),
           -- as GESPREK_PLANNEN in Java
           array_agg(g.plaatsing_id) filter (
               where g.grond = 'KINDEROPVANG' and g.functie in ('COACH', 'PEDAGOGISCH_MEDEWERKER') or g.grond = 'TOESTEMMING' and g.afspraken),
           -- as GESPREK_AFRONDEN in Java
           array_agg(g.plaatsing_id) filter (
               where g.grond = 'KINDEROPVANG' and g.functie in ('COACH', 'PEDAGOGISCH_MEDEWERKER')
                  or g.grond = 'TOESTEMMING' and g.doelen and g.afspraken and g.verslag),
           -- as TOESTEMMING_VRAGEN in Java; what was asked before is also for the parents and the childcare to see
           array_agg(g.plaatsing_id) filter (
               where g.grond = 'KINDEROPVANG' and g.functie in ('COACH', 'PEDAGOGISCH_MEDEWERKER') or g.grond = 'TOESTEMMING'),
           array_agg(g.kind_id) filter (where g.grond <> 'INZET'),
           array_agg(g.plaatsing_id) filter (where g.doelen),
           array_agg(g.plaatsing_id) filter (where g.afspraken),
           array_agg(g.plaatsing_id) filter (where g.hulp),
           array_agg(g.plaatsing_id) filter (where g.verslag and g.grond <> 'TOESTEMMING'),
           array_agg(g.plaatsing_id) filter (where g.verslag and g.grond = 'TOESTEMMING'),
           array_agg(g.plaatsing_id) filter (where g.waarnemingen)
      into kinderen, eigen_kinderen, leesbare_kinderen, plaatsingen, leesbaar, eigen, wijkcoach, planbaar, afrondbaar, vraagbaar,
           vraagbare_kinderen,
           doelen, afspraken, hulp, verslag, samen, waarnemingen
      from toegang.gronden() g;
    if platform.actorsoort() = 'OUDER' then
        plaatsingen := array(select p.plaatsing_id from kind.plaatsing p
                              where p.gemeente_id = platform.gemeente() and p.kind_id = any (kinderen));
        leesbaar := plaatsingen;
        eigen := plaatsingen;
        planbaar := '{}';
        afrondbaar := '{}';
        vraagbaar := '{}';
        doelen := plaatsingen;
        afspraken := plaatsingen;
        hulp := plaatsingen;
        verslag := plaatsingen;
        samen := '{}';
        waarnemingen := plaatsingen;
    end if;
    klaar := set_config('kring.zicht_kinderen', sleutel || coalesce(kinderen, '{}')::text, true);
    klaar := set_config('kring.zicht_eigen_kinderen', sleutel || coalesce(eigen_kinderen, '{}')::text, true);
    klaar := set_config('kring.zicht_leesbare_kinderen', sleutel || coalesce(leesbare_kinderen, '{}')::text, true);
    klaar := set_config('kring.zicht_plaatsingen', sleutel || coalesce(plaatsingen, '{}')::text, true);
    klaar := set_config('kring.zicht_leesbaar', sleutel || coalesce(leesbaar, '{}')::text, true);
    klaar := set_config('kring.zicht_eigen', sleutel || coalesce(eigen, '{}')::text, true);
    klaar := set_config('kring.zicht_wijkcoach', sleutel || coalesce(wijkcoach, '{}')::text, true);
    klaar := set_config('kring.zicht_planbaar', sleutel || coalesce(planbaar, '{}')::text, true);
    klaar := set_config('kring.zicht_afrondbaar', sleutel || coalesce(afrondbaar, '{}')::text, true);
    klaar := set_config('kring.zicht_vraagbaar', sleutel || coalesce(vraagbaar, '{}')::text, true);
    klaar := set_config('kring.zicht_vraagbare_kinderen', sleutel || coalesce(vraagbare_kinderen, '{}')::text, true);
    klaar := set_config('kring.zicht_doelen', sleutel || coalesce(doelen, '{}')::text, true);
    klaar := set_config('kring.zicht_afspraken', sleutel || coalesce(afspraken, '{}')::text, true);
    klaar := set_config('kring.zicht_hulp', sleutel || coalesce(hulp, '{}')::text, true);
    klaar := set_config('kring.zicht_verslag', sleutel || coalesce(verslag, '{}')::text, true);
    klaar := set_config('kring.zicht_samen', sleutel || coalesce(samen, '{}')::text, true);
    klaar := set_config('kring.zicht_waarnemingen', sleutel || coalesce(waarnemingen, '{}')::text, true);
end $$;

create function toegang.deel(naam text) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
    ids uuid[] := toegang.bewaard(naam);
begin
    if ids is null then
        perform toegang.zoek_gronden();
        ids := toegang.bewaard(naam);
    end if;
    return ids;
end $$;

-- What hangs below those placements, looked up when a policy first asks for it.
create function toegang.trajecten_van(naam text) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
    plaatsingen uuid[];
    ids uuid[] := toegang.bewaard('trajecten_' || naam);
    klaar text;
begin
    if ids is null then
        plaatsingen := toegang.deel(naam);
        -- for nearly everybody these are the same placements: looked up once
        if naam <> 'leesbaar' and plaatsingen = toegang.deel('leesbaar') then
            return toegang.trajecten_van('leesbaar');
        end if;
        ids := array(select r.traject_id from traject.traject r
                      where r.gemeente_id = platform.gemeente() and r.plaatsing_id = any (plaatsingen));
        klaar := set_config('kring.zicht_trajecten_' || naam, toegang.sleutel() || ids::text, true);
    end if;
    return ids;
end $$;

create function toegang.gesprekken_van(naam text) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
declare
    trajecten uuid[];
    ids uuid[] := toegang.bewaard('gesprekken_' || naam);
    klaar text;
begin
    if ids is null then
        trajecten := toegang.trajecten_van(naam);
        if naam <> 'afspraken' and toegang.deel(naam) = toegang.deel('afspraken') then
            return toegang.gesprekken_van('afspraken');
        end if;
        ids := array(select s.gesprek_id from gesprek.gesprek s
                      where s.gemeente_id = platform.gemeente() and s.traject_id = any (trajecten));
        klaar := set_config('kring.zicht_gesprekken_' || naam, toegang.sleutel() || ids::text, true);
    end if;
    return ids;
end $$;
revoke all on function toegang.zoek_gronden() from public;

create or replace function toegang.zichtbare_kinderen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('kinderen')) $$;
create or replace function toegang.eigen_kinderen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('eigen_kinderen')) $$;
create or replace function toegang.zichtbare_plaatsingen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('plaatsingen')) $$;
create or replace function toegang.leesbare_plaatsingen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('leesbaar')) $$;
create or replace function toegang.eigen_plaatsingen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('eigen')) $$;
create or replace function toegang.plaatsingen_van_wijkcoach() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('wijkcoach')) $$;
create or replace function toegang.zichtbare_trajecten() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('plaatsingen')) $$;
create or replace function toegang.leesbare_trajecten() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('leesbaar')) $$;
create or replace function toegang.eigen_trajecten() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('eigen')) $$;
create or replace function toegang.vraagbare_plaatsingen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('vraagbaar')) $$;
create or replace function toegang.vraagbare_kinderen() returns setof uuid
    language sql stable as $$ select unnest(toegang.deel('vraagbare_kinderen')) $$;
create or replace function toegang.trajecten_met_doelen() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('doelen')) $$;
create or replace function toegang.trajecten_met_afspraken() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('afspraken')) $$;
create or replace function toegang.trajecten_met_waarnemingen() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('waarnemingen')) $$;
create or replace function toegang.planbare_trajecten() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('planbaar')) $$;
create or replace function toegang.afrondbare_trajecten() returns setof uuid
    language sql stable as $$ select unnest(toegang.trajecten_van('afrondbaar')) $$;
create or replace function toegang.leesbare_gesprekken() returns setof uuid
    language sql stable as $$ select unnest(toegang.gesprekken_van('afspraken')) $$;
create or replace function toegang.planbare_gesprekken() returns setof uuid
    language sql stable as $$ select unnest(toegang.gesprekken_van('planbaar')) $$;
create or replace function toegang.leesbare_verslagen() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select unnest(toegang.gesprekken_van('verslag'))
    union all
    select d.gesprek_id from gesprek.deelnemer d
     where d.gemeente_id = platform.gemeente() and d.medewerker_id = platform.actor() and d.aanwezig
       and d.gesprek_id = any ((select toegang.gesprekken_van('samen'))::uuid[])
$$;
create or replace function toegang.leesbare_inzetten() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select i.inzet_id from inzet.inzet i
     where i.gemeente_id = platform.gemeente() and i.traject_id = any ((select toegang.trajecten_van('hulp'))::uuid[])
$$;
create or replace function toegang.eigen_toestemmingen() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select t.toestemming_id from toestemming.toestemming t
     where t.gemeente_id = platform.gemeente() and t.plaatsing_id = any ((select toegang.deel('eigen'))::uuid[])
$$;
create or replace function toegang.toestemmingen_van_wijkcoach() returns setof uuid
    language plpgsql stable security definer set search_path = '' as $$
begin
    -- whoever may ask around more places than the own childcare's does so as wijkcoach
    if not toegang.deel('vraagbaar') <@ toegang.deel('eigen') then
        return query
        select t.toestemming_id
          from toegang.werkzame_toestemmingen(platform.gemeente(), platform.vandaag()) w
          join toestemming.toestemming t
            on t.gemeente_id = platform.gemeente() and t.plaatsing_id = w.plaatsing_id and t.ontvanger_id = w.ontvanger_id
         where w.wijkcoach_id = platform.actor()
           and (t.toestemming_id = w.toestemming_id and w.niveau >= 'AFSTEMMING'
                -- the own ones too, until a later no to another question took back what was answered: that no is not this wijkcoach's to
                -- read, and without it the own question would look as if it still were in effect
                or t.gevraagd_door = platform.actor() and not exists (
                   select 1 from toestemming.antwoord m
                     join toestemming.toestemming u on u.gemeente_id = m.gemeente_id and u.toestemming_id = m.toestemming_id
                    where u.gemeente_id = t.gemeente_id and u.plaatsing_id = t.plaatsing_id and u.ontvanger_id = t.ontvanger_id
                      and u.toestemming_id <> t.toestemming_id and toestemming.sluit(m.antwoord)
                      and m.vastgelegd_op > (select max(n.vastgelegd_op) from toestemming.antwoord n
                                              where n.gemeente_id = t.gemeente_id and n.toestemming_id = t.toestemming_id
                                                and n.ouder_id = m.ouder_id)));
    end if;
end $$;
create or replace function toegang.zichtbare_ouders() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select platform.actor() where platform.actorsoort() = 'OUDER'
    union
    select r.ouder_id from kind.gezagsrelatie r
     where r.gemeente_id = platform.gemeente() and r.kind_id = any ((select toegang.deel('kinderen'))::uuid[])
$$;
create or replace function toegang.bereikbare_ouders() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select platform.actor() where platform.actorsoort() = 'OUDER'
    union
    select r.ouder_id from kind.gezagsrelatie r
     where r.gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER'
       and r.kind_id = any ((select toegang.deel('leesbare_kinderen'))::uuid[])
    union
    -- the post office needs addresses, nothing else
    select o.ouder_id from kind.ouder o where platform.actorsoort() = 'SYSTEEM' and o.gemeente_id = platform.gemeente()
$$;
create or replace function toegang.plaatst_in(locatie uuid, groep uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor() and f.locatie_id = locatie
                      and (f.functie in ('LOCATIEMANAGER', 'COACH') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = groep)
                      and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag())
                      and organisatie.mag_werken(f.organisatie_id))
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
    returns table (soort text, plaatsing_id uuid, functie text, van date, tot date, plaatsing_tot date, niveau text, geldig_tot date,
                   gezag_compleet boolean, leest_mee boolean, gegevens text[])
    language sql stable security definer set search_path = '' as $$
    select 'OUDER', null::uuid, g.soort, g.van, g.tot, null::date, null::text, null::date, null::boolean, null::boolean, null::text[]
      from kind.gezagsrelatie g
     where platform.actorsoort() = 'OUDER' and g.gemeente_id = platform.gemeente() and g.ouder_id = platform.actor() and g.kind_id = kind
    union all
    select 'KINDEROPVANG', p.plaatsing_id, f.functie, f.van, f.tot, p.tot, null, null, null, null, null
      from organisatie.functievervulling f
      join kind.plaatsing p on p.gemeente_id = f.gemeente_id and p.locatie_id = f.locatie_id and p.kind_id = kind
     where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
       and (f.functie in ('COACH', 'LOCATIEMANAGER') or f.functie = 'PEDAGOGISCH_MEDEWERKER' and f.groep_id = p.groep_id)
       and f.organisatie_id <> all (array(select werkafspraak.gesloten(platform.gemeente(), platform.actor(), platform.vandaag())))
    union all
    select case i.functie when 'WIJKCOACH' then 'TOESTEMMING' else 'INZET' end, r.plaatsing_id, i.functie, greatest(i.van, f.van), least(i.tot, f.tot),
           p.tot, t.niveau::text, t.geldig_tot, t.compleet, t.leest_mee, t.gegevens
      from inzet.inzet i
      join traject.traject r on (r.gemeente_id, r.traject_id) = (i.gemeente_id, i.traject_id)
      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (r.gemeente_id, r.plaatsing_id)
      join organisatie.functievervulling f
        on f.gemeente_id = i.gemeente_id and f.medewerker_id = i.medewerker_id and f.functie = i.functie and f.organisatie_id = i.organisatie_id
      left join lateral (
            select least(q.geldig_tot, min(a.tot)) as geldig_tot, min(a.niveau) as niveau,
                   bool_and(coalesce(a.antwoord, '') = 'JA') and kind.ja_is_mogelijk(q.gemeente_id, q.kind_id, platform.vandaag())
                   and (bool_and('CONTACT_KOV_WIJKCOACH' = any (coalesce(a.richtingen, q.richtingen)))
                        or bool_and('CONTACT_WIJKCOACH_KOV' = any (coalesce(a.richtingen, q.richtingen)))) as compleet,
                   bool_and('CONTACT_KOV_WIJKCOACH' = any (coalesce(a.richtingen, q.richtingen))) as leest_mee,
                   -- the kinds of data that nobody left out
                   array_remove(array[
                       case when bool_and('DOELEN' = any (coalesce(a.gegevens, q.gegevens))) then 'DOELEN' end,
                       case when bool_and('AFSPRAKEN' = any (coalesce(a.gegevens, q.gegevens))) then 'AFSPRAKEN' end,
                       case when bool_and('HULP' = any (coalesce(a.gegevens, q.gegevens))) then 'HULP' end,
                       case when bool_and('GESPREKSVERSLAG' = any (coalesce(a.gegevens, q.gegevens))) then 'GESPREKSVERSLAG' end,
                       case when bool_and('WAARNEMINGEN' = any (coalesce(a.gegevens, q.gegevens))) then 'WAARNEMINGEN' end], null) as gegevens
              from toestemming.toestemming q
              join kind.gezagsrelatie g on g.gemeente_id = q.gemeente_id and g.kind_id = q.kind_id
                   and g.van <= platform.vandaag() and (g.tot is null or g.tot >= platform.vandaag())
              left join lateral (
                    select n.antwoord, n.niveau, n.richtingen, n.gegevens, n.tot from toestemming.antwoord n
                     where n.gemeente_id = q.gemeente_id and n.toestemming_id = q.toestemming_id and n.ouder_id = g.ouder_id
               -- whoever said no or stopped later, to any question about the same party, takes an earlier yes back with it
               and not exists (select 1 from toestemming.antwoord m
                                join toestemming.toestemming u on u.gemeente_id = m.gemeente_id and u.toestemming_id = m.toestemming_id
                               where m.gemeente_id = n.gemeente_id and m.ouder_id = n.ouder_id and toestemming.sluit(m.antwoord)
                                 and u.plaatsing_id = q.plaatsing_id and u.ontvanger_id = q.ontvanger_id
                                 and (m.vastgelegd_op, m.antwoord_id) > (n.vastgelegd_op, n.antwoord_id))
                     order by n.vastgelegd_op desc, n.antwoord_id desc limit 1) a on true
             where q.gemeente_id = i.gemeente_id and q.kind_id = i.kind_id and q.ontvanger_id = i.organisatie_id and i.functie = 'WIJKCOACH'
               and q.plaatsing_id = r.plaatsing_id
             group by q.gemeente_id, q.kind_id, q.toestemming_id, q.geldig_tot) t on true
     where platform.actorsoort() = 'MEDEWERKER' and i.gemeente_id = platform.gemeente() and i.medewerker_id = platform.actor()
       and i.kind_id = kind and i.functie <> 'COACH'
       and i.organisatie_id <> all (array(select werkafspraak.gesloten(platform.gemeente(), platform.actor(), platform.vandaag())))
$$;
revoke all on function toegang.feiten(uuid) from public;
grant execute on function toegang.feiten(uuid) to ${app};

-- Whether a wijkcoach takes a step back around a child (DT4.1, DT4.2, DT4.6, BSL-13): while the measure runs, and after its end until
-- this wijkcoach looked over what rested (DT4.5). Whoever came in later has nothing to look over.
create function toegang.doet_stapje_terug(gemeente uuid, kind uuid, wijkcoach uuid, dag date) returns boolean
    language sql stable as $$
    select exists (select 1 from kind.beschermingsmaatregel m
                    where m.gemeente_id = gemeente and m.kind_id = kind and m.positie = 'STAPJE_TERUG' and m.van <= dag
                      and (m.tot is null or m.tot >= dag
                           or exists (select 1 from inzet.inzet i
                                       where i.gemeente_id = m.gemeente_id and i.kind_id = m.kind_id and i.medewerker_id = wijkcoach
                                         and i.functie = 'WIJKCOACH' and i.van <= m.tot and (i.tot is null or i.tot >= dag))
                              and not exists (select 1 from kind.nagekeken n
                                               where n.gemeente_id = m.gemeente_id and n.maatregel_id = m.maatregel_id
                                                 and n.medewerker_id = wijkcoach)))
$$;
revoke all on function toegang.doet_stapje_terug(uuid, uuid, uuid, date) from public;
-- Children around whom the actor, as their wijkcoach, does nothing now: for the actor's own list of work.
create function toegang.rustende_kinderen() returns setof uuid
    language sql stable security definer set search_path = '' as $$
    select distinct i.kind_id from inzet.inzet i
     where platform.actorsoort() = 'MEDEWERKER' and i.gemeente_id = platform.gemeente() and i.medewerker_id = platform.actor()
       and i.functie = 'WIJKCOACH' and i.van <= platform.vandaag() and (i.tot is null or i.tot >= platform.vandaag())
       and toegang.doet_stapje_terug(i.gemeente_id, i.kind_id, i.medewerker_id, platform.vandaag())
$$;
revoke all on function toegang.rustende_kinderen() from public;
grant execute on function toegang.rustende_kinderen() to ${app};
-- Whose work rests around this child: for whoever may read along there. Who helps otherwise does not hear of it.
create function toegang.rustende_wijkcoaches(kind uuid) returns table (wijkcoach_id uuid)
    language sql stable security definer set search_path = '' as $$
    select distinct i.medewerker_id from inzet.inzet i
     where i.gemeente_id = platform.gemeente() and i.kind_id = kind and i.functie = 'WIJKCOACH'
       and i.van <= platform.vandaag() and (i.tot is null or i.tot >= platform.vandaag())
       and (kind = any (array(select toegang.eigen_kinderen())) or i.medewerker_id = platform.actor())
       and toegang.doet_stapje_terug(i.gemeente_id, i.kind_id, i.medewerker_id, platform.vandaag())
$$;
revoke all on function toegang.rustende_wijkcoaches(uuid) from public;
grant execute on function toegang.rustende_wijkcoaches(uuid) to ${app};

-- How closely each wijkcoach works together around these placements, for whoever may know of them: the level in effect, without who
-- answered what, and whether they plan together. The drawing of the kring needs it, also for those who may not read the answers; and
-- a wijkcoach sits at a talk from AFSTEMMING up, for as long as all parents say yes (BSL-06..08), and not while stepping back for a
-- (gezins)voogd (BSL-14). Many placements at once, so that a
-- list asks once; planned once per connection, because planning takes longer than looking.
create function toegang.niveaus(plaatsingen uuid[])
    returns table (plaatsing_id uuid, wijkcoach_id uuid, niveau text, aan_tafel boolean, afspraken boolean)
    language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
    return query
    select w.plaatsing_id, w.wijkcoach_id, max(w.niveau)::text,
           max(w.niveau) >= 'AFSTEMMING' and not toegang.doet_stapje_terug(platform.gemeente(), w.kind_id, w.wijkcoach_id, platform.vandaag()),
           bool_or(w.afspraken) and not toegang.doet_stapje_terug(platform.gemeente(), w.kind_id, w.wijkcoach_id, platform.vandaag())
      from toegang.werkzame_toestemmingen(platform.gemeente(), platform.vandaag()) w
     where w.plaatsing_id = any (plaatsingen) and w.plaatsing_id = any ((select toegang.deel('plaatsingen'))::uuid[])
     group by w.plaatsing_id, w.kind_id, w.wijkcoach_id;
end $$;
revoke all on function toegang.niveaus(uuid[]) from public;
grant execute on function toegang.niveaus(uuid[]) to ${app};

-- For the wijkcoach of a location, where the family has another one of the same team (DT5.2): whose child it is, who is involved and the
-- next date, as far as the parents share that with the team; no goals and no notes. Only with a yes in effect, from AFSTEMMING. The facts
-- come along, so that Java judges them by itself.
create function toegang.afstemmingen()
    returns table (kind_id uuid, roepnaam text, locatie text, wijkcoach text, betrokken text[], volgende date, toestemming boolean, voogd boolean)
    language sql stable security definer set search_path = '' as $$
    with plek as materialized (
        select distinct p.gemeente_id, p.plaatsing_id, p.kind_id, p.locatie_id, p.mentor_id, f.organisatie_id
          from organisatie.functievervulling f
          join kind.plaatsing p on (p.gemeente_id, p.locatie_id) = (f.gemeente_id, f.locatie_id)
         where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
           and f.functie = 'WIJKCOACH' and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag())
           and p.van <= platform.vandaag() and (p.tot is null or p.tot >= platform.vandaag())),
    werkt as materialized (
        select w.plaatsing_id, w.wijkcoach_id, w.ontvanger_id, bool_or(w.hulp) as hulp, bool_or(w.afspraken) as afspraken
          from toegang.werkzame_toestemmingen(platform.gemeente(), platform.vandaag()) w
         where w.plaatsing_id = any (array(select plaatsing_id from plek)) and w.niveau >= 'AFSTEMMING'
         group by w.plaatsing_id, w.wijkcoach_id, w.ontvanger_id)
    select p.kind_id, k.roepnaam, l.naam, m.roepnaam,
           case when w.hulp then array(select distinct n.roepnaam from inzet.inzet i
                                         join organisatie.medewerker n on (n.gemeente_id, n.medewerker_id) = (i.gemeente_id, i.medewerker_id)
                                        where i.gemeente_id = p.gemeente_id and i.kind_id = p.kind_id and i.medewerker_id <> w.wijkcoach_id
                                          and i.van <= platform.vandaag() and (i.tot is null or i.tot >= platform.vandaag())
                                        order by n.roepnaam) else '{}' end,
           case when w.afspraken then (select min(s.datum) from gesprek.gesprek s
                                         join traject.traject r on (r.gemeente_id, r.traject_id) = (s.gemeente_id, s.traject_id)
                                        where r.gemeente_id = p.gemeente_id and r.plaatsing_id = p.plaatsing_id and s.stand = 'GEPLAND'
                                          and s.datum >= platform.vandaag()) end,
           true, toegang.doet_stapje_terug(p.gemeente_id, p.kind_id, w.wijkcoach_id, platform.vandaag())
      from plek p
      join werkt w on w.plaatsing_id = p.plaatsing_id and w.ontvanger_id = p.organisatie_id and w.wijkcoach_id <> platform.actor()
      join kind.kind k on (k.gemeente_id, k.kind_id) = (p.gemeente_id, p.kind_id)
      join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
      join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (p.gemeente_id, w.wijkcoach_id)
     where not exists (select 1 from werkt z where z.plaatsing_id = p.plaatsing_id and z.wijkcoach_id = platform.actor())
     order by k.roepnaam, p.kind_id, m.roepnaam
$$;
revoke all on function toegang.afstemmingen() from public;
grant execute on function toegang.afstemmingen() to ${app};

-- DT5.3: there is another wijkcoach around a child at this location, and no yes in effect: no child, no day, no number (BSL-16).
create function toegang.andere_wijkcoach_op_locaties() returns table (locatie_id uuid)
    language plpgsql stable security definer set search_path = '' as $$
declare
    locaties uuid[] := array(select f.locatie_id from organisatie.functievervulling f
                              where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
                                and f.functie = 'WIJKCOACH' and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag())
                                and f.locatie_id is not null
                                and werkwijze.mag_signaal(f.gemeente_id, f.locatie_id, platform.vandaag()));
begin
    -- mostly there is none, and then there is nothing to look for
    if locaties = '{}' then
        return;
    end if;
    return query
    select distinct p.locatie_id
      from kind.plaatsing p
      join werkwijze.situatie s       on (s.gemeente_id, s.plaatsing_id) = (p.gemeente_id, p.plaatsing_id) and s.wijkcoach_betrokken = 'JA'
      join toestemming.toestemming t  on (t.gemeente_id, t.plaatsing_id) = (p.gemeente_id, p.plaatsing_id)
     where p.gemeente_id = platform.gemeente() and p.locatie_id = any (locaties)
       and p.van <= platform.vandaag() and (p.tot is null or p.tot >= platform.vandaag())
       and t.wijkcoach_id <> platform.actor()
       and not exists (select 1 from organisatie.functievervulling z
                        where z.gemeente_id = p.gemeente_id and z.locatie_id = p.locatie_id and z.medewerker_id = t.wijkcoach_id
                          and z.functie = 'WIJKCOACH' and z.van <= platform.vandaag() and (z.tot is null or z.tot >= platform.vandaag()))
       and p.kind_id <> all (array(select toegang.zichtbare_kinderen()))
       and p.kind_id <> all (array(select a.kind_id from toegang.afstemmingen() a));
end $$;
revoke all on function toegang.andere_wijkcoach_op_locaties() from public;
grant execute on function toegang.andere_wijkcoach_op_locaties() to ${app};

-- Who opens what is not theirs gets "not found", because row security hid it; the line in the logbook is written here. Nothing comes
-- back: not whether the thing exists, and not whose it is. Each kind of thing is judged by its own rule: whoever may see this very
-- thing only mistyped, and leaves nothing; whoever may see the child and not this, was refused.
create function toegang.noteer_weigering(regel uuid, op timestamptz, object uuid) returns void
    language sql volatile security definer set search_path = '' as $$
    insert into logboek.logregel (gemeente_id, logregel_id, tijdstip, actor_id, actor_soort, handeling, kind_id, object_id, uitkomst)
    select platform.gemeente(), regel, op, platform.actor(), platform.actorsoort(), 'NIET_GEVONDEN', o.kind_id, object, 'GEWEIGERD'
      from (select k.kind_id, k.kind_id = any (array(select toegang.zichtbare_kinderen())) as te_zien
              from kind.kind k where k.gemeente_id = platform.gemeente() and k.kind_id = object
            union all
            -- whoever may know no more than that the child comes there, was refused this and what follows as well
            select p.kind_id, p.plaatsing_id = any (array(select toegang.leesbare_plaatsingen()))
              from kind.plaatsing p where p.gemeente_id = platform.gemeente() and p.plaatsing_id = object
            union all
            select r.kind_id, r.traject_id = any (array(select toegang.leesbare_trajecten()))
              from traject.traject r where r.gemeente_id = platform.gemeente() and r.traject_id = object
            union all
            select i.kind_id, i.traject_id = any (array(select toegang.leesbare_trajecten()))
              from inzet.inzet i where i.gemeente_id = platform.gemeente() and i.inzet_id = object
            union all
            select a.kind_id, a.traject_id = any (array(select toegang.trajecten_met_afspraken()))
              from traject.actie a where a.gemeente_id = platform.gemeente() and a.actie_id = object
            union all
            select s.kind_id, s.gesprek_id = any (array(select toegang.leesbare_gesprekken()))
              from gesprek.gesprek s where s.gemeente_id = platform.gemeente() and s.gesprek_id = object
            union all
            select t.kind_id, t.toestemming_id = any (array(select toegang.eigen_toestemmingen()
                                                            union all select toegang.toestemmingen_van_wijkcoach()))
              from toestemming.toestemming t where t.gemeente_id = platform.gemeente() and t.toestemming_id = object
            union all
            select v.kind_id, v.verzoek_id = any (array(select verzoek.zichtbaar()))
              from verzoek.verzoek v where v.gemeente_id = platform.gemeente() and v.verzoek_id = object
            union all
            select m.kind_id, m.kind_id = any (array(select toegang.eigen_kinderen()))
              from kind.beschermingsmaatregel m where m.gemeente_id = platform.gemeente() and m.maatregel_id = object
            union all
            -- many may read it, and nobody but who wrote it is ever asked for it by its id
            select w.kind_id, w.ouder_id = platform.actor()
              from traject.thuiswoord w where w.gemeente_id = platform.gemeente() and w.thuiswoord_id = object) o
     where not o.te_zien
     limit 1
$$;
revoke all on function toegang.noteer_weigering(uuid, timestamptz, uuid) from public;
grant execute on function toegang.noteer_weigering(uuid, timestamptz, uuid) to ${app};

create or replace function toegang.leest_nog(persoonsoort text, persoon uuid, gesprek uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
declare
    kind uuid;
    plaatsing uuid;
begin
    if platform.actorsoort() is distinct from 'SYSTEEM' then
        return false;
    end if;
    select r.kind_id, r.plaatsing_id into kind, plaatsing
      from gesprek.gesprek s
      join traject.traject r on r.gemeente_id = s.gemeente_id and r.traject_id = s.traject_id
     where s.gemeente_id = platform.gemeente() and s.gesprek_id = gesprek;
    return exists (select 1 from toegang.gronden_van(platform.gemeente(), persoonsoort, persoon, platform.vandaag()) g
                    where g.kind_id = kind and (g.plaatsing_id is null or g.plaatsing_id = plaatsing) and g.afspraken
                      -- no letters to a wijkcoach who steps back (BSL-14)
                      and not (g.functie = 'WIJKCOACH' and toegang.doet_stapje_terug(platform.gemeente(), kind, persoon, platform.vandaag())));
end $$;
revoke all on function toegang.leest_nog(text, uuid, uuid) from public;
grant execute on function toegang.leest_nog(text, uuid, uuid) to ${app};
