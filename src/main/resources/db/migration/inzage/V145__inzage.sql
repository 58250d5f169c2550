-- What a privacy officer needs to find the lines of one child or one person: a name, and a day of birth to tell two children apart.
-- No child is opened by it: the tables of kind stay closed to a privacy officer.
create schema inzage;
grant usage on schema inzage to ${app};

create function inzage.zoek_mensen(patroon text, hoogstens int) returns table (soort text, id uuid, naam text, geboren date)
    language sql stable security definer set search_path = '' as $$
    select m.soort, m.id, m.naam, m.geboren
      from (select 'KIND' as soort, k.kind_id as id, k.roepnaam || ' ' || k.achternaam as naam, k.geboortedatum as geboren
              from kind.kind k where k.gemeente_id = platform.gemeente()
            union all
            select 'MEDEWERKER', w.medewerker_id, w.roepnaam || ' ' || w.achternaam, null
              from organisatie.medewerker w where w.gemeente_id = platform.gemeente()
            union all
            select 'OUDER', o.ouder_id, o.roepnaam || ' ' || o.achternaam, null
              from kind.ouder o where o.gemeente_id = platform.gemeente()) m
     where (select logboek.mag_doorzoeken()) and m.naam collate organisatie.zoek like patroon
     order by m.soort, m.naam collate "nl-x-icu", m.id
     limit least(hoogstens, 50)
$$;
revoke all on function inzage.zoek_mensen(text, int) from public;
grant execute on function inzage.zoek_mensen(text, int) to ${app};

create function inzage.namen(ids uuid[]) returns table (id uuid, naam text)
    language sql stable security definer set search_path = '' as $$
    select k.kind_id, k.roepnaam || ' ' || k.achternaam
      from kind.kind k where k.gemeente_id = platform.gemeente() and k.kind_id = any (ids) and (select logboek.mag_doorzoeken())
    union all
    select w.medewerker_id, w.roepnaam || ' ' || w.achternaam
      from organisatie.medewerker w where w.gemeente_id = platform.gemeente() and w.medewerker_id = any (ids) and (select logboek.mag_doorzoeken())
    union all
    select o.ouder_id, o.roepnaam || ' ' || o.achternaam
      from kind.ouder o where o.gemeente_id = platform.gemeente() and o.ouder_id = any (ids) and (select logboek.mag_doorzoeken())
$$;
revoke all on function inzage.namen(uuid[]) from public;
grant execute on function inzage.namen(uuid[]) to ${app};
