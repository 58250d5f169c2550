-- How many children with a place have which facts of DT1 now, for "Wat verandert er?": counts, never a child, and only for those who
-- watch over the way of working. What the parents think is counted for the whole city only (E9): in a part of it one could guess who
-- said no. What is shown of a count is protected by the app once more (E2, E3).
create function werkwijze.telling(gebieden text[])
    returns table (wijkcoach_betrokken text, dient_betrokken text, houding_ouders text, aantal int)
    language sql stable security definer set search_path = '' as $$
    select s.wijkcoach_betrokken, s.dient_betrokken, case when gebieden is null then s.houding_ouders end, count(*)::int
      from werkwijze.situatie s
      join kind.plaatsing p on (p.gemeente_id, p.plaatsing_id) = (s.gemeente_id, s.plaatsing_id)
      join organisatie.locatie l on (l.gemeente_id, l.locatie_id) = (p.gemeente_id, p.locatie_id)
      left join organisatie.wijk w on (w.gemeente_id, w.wijk_code) = (l.gemeente_id, l.wijk_code)
     where s.gemeente_id = platform.gemeente() and organisatie.in_de_werkgroep()
       and (p.tot is null or p.tot >= platform.vandaag())
       and (gebieden is null or w.gebied_code = any (gebieden))
     group by 1, 2, 3
$$;
revoke all on function werkwijze.telling(text[]) from public;
grant execute on function werkwijze.telling(text[]) to ${app};
