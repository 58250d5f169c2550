-- What the logbook asks about who acts (V030): read from the functions of today, once for each statement that writes lines.
create or replace function logboek.hoedanigheden() returns text[] language sql stable
begin atomic
    select coalesce(array_agg(distinct f.functie || ' ' || f.organisatie_id), '{}')
      from organisatie.functievervulling f
     where platform.actorsoort() = 'MEDEWERKER' and f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor()
       and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag());
end;
create or replace function logboek.mag_doorzoeken() returns boolean language sql stable
begin atomic
    select platform.actorsoort() = 'MEDEWERKER'
       and exists (select 1 from organisatie.functievervulling f
                    where f.gemeente_id = platform.gemeente() and f.medewerker_id = platform.actor() and f.functie = 'PRIVACY_OFFICER'
                      and f.van <= platform.vandaag() and (f.tot is null or f.tot >= platform.vandaag()));
end;
