-- The way of working of a municipality, in versions (R-GOV-03, R-WE-04). Version 1 comes with Kring and has no rows here. A version is
-- all tables and all settings; it counts from a day on, for the whole city or as a pilot for some areas. Nothing here is about people,
-- apart from who made, proposed and approved it.
create schema regels;
grant usage on schema regels to ${app};

create table regels.versie (
    gemeente_id      uuid not null references platform.gemeente,
    versie_id        uuid not null,
    nummer           int not null check (nummer >= 2),
    titel            text not null check (length(titel) between 1 and 120),
    waarom           text not null check (length(waarom) <= 2000),
    basis_nummer     int not null check (basis_nummer between 1 and nummer - 1),
    stand            text not null default 'CONCEPT' check (stand in ('CONCEPT', 'VOORGESTELD', 'GOEDGEKEURD', 'INGETROKKEN')),
    gebieden         text[] check (cardinality(gebieden) > 0), -- absent: the whole city
    van              date,
    tot              date,
    gemaakt_door     uuid not null,
    gemaakt_op       timestamptz not null,
    voorgesteld_door uuid,
    voorgesteld_op   timestamptz,
    besloten_door    uuid,
    besloten_op      timestamptz,
    besluit_reden    text check (length(besluit_reden) <= 2000),
    versie           int not null default 1,   -- goes up with every change; a form brings it back
    primary key (gemeente_id, versie_id),
    unique (gemeente_id, nummer),
    foreign key (gemeente_id, gemaakt_door) references organisatie.medewerker,
    foreign key (gemeente_id, voorgesteld_door) references organisatie.medewerker,
    foreign key (gemeente_id, besloten_door) references organisatie.medewerker,
    check (stand in ('CONCEPT', 'INGETROKKEN') or (van is not null and voorgesteld_door is not null)),
    -- a second person approves
    check (stand <> 'GOEDGEKEURD' or (besloten_door is not null and besloten_door <> voorgesteld_door)),
    -- a pilot ends on a day, the way of working of the city goes on until the next
    check (stand = 'CONCEPT' or stand = 'INGETROKKEN' or (gebieden is null) = (tot is null)),
    check (tot >= van)
);

-- The tables and settings of a version, all of them: what came with Kring then may be something else by now.
create table regels.tabel (
    gemeente_id uuid not null,
    versie_id   uuid not null,
    tabel       text not null check (tabel ~ '^DT[0-9]{1,2}G?$'),
    dmn         text not null check (length(dmn) <= 1000000),
    primary key (gemeente_id, versie_id, tabel),
    foreign key (gemeente_id, versie_id) references regels.versie
);
create table regels.instelling (
    gemeente_id uuid not null,
    versie_id   uuid not null,
    code        text not null,
    waarde      int not null check (waarde >= 0),
    primary key (gemeente_id, versie_id, code),
    foreign key (gemeente_id, versie_id) references regels.versie
);

-- A pilot ended sooner or later than was said, and why (R-TL-11).
create table regels.looptijd (
    gemeente_id uuid not null,
    looptijd_id uuid not null,
    versie_id   uuid not null,
    was         date not null,
    tot         date not null,
    reden       text not null check (length(reden) between 1 and 2000),
    door        uuid not null,
    op          timestamptz not null,
    primary key (gemeente_id, looptijd_id),
    foreign key (gemeente_id, versie_id) references regels.versie,
    foreign key (gemeente_id, door) references organisatie.medewerker
);

-- Which version counts in an area on a day: the one place that knows. A pilot goes before the city, a later day before an earlier.
create function regels.geldend(gemeente uuid, gebied text, dag date) returns int language sql stable
begin atomic
    select coalesce(
        (select v.nummer from regels.versie v
          where v.gemeente_id = gemeente and v.stand = 'GOEDGEKEURD' and v.van <= dag and (v.tot is null or v.tot >= dag)
            and (v.gebieden is null or gebied = any (v.gebieden))
          order by v.gebieden is null, v.van desc, v.nummer desc
          limit 1), 1);
end;

-- What was approved stays as it was approved; only its last day may move, with a line in looptijd. What was withdrawn stays away.
create function regels.blijft() returns trigger language plpgsql as $$
begin
    if old.stand = 'GOEDGEKEURD' and new.stand = 'GOEDGEKEURD' then
        if (to_jsonb(new) - 'tot' - 'versie') is distinct from (to_jsonb(old) - 'tot' - 'versie') or old.tot is null then
            raise exception 'Een goedgekeurde versie verandert niet meer' using errcode = 'check_violation';
        end if;
    elsif not (old.stand, new.stand) in (('CONCEPT', 'CONCEPT'), ('CONCEPT', 'VOORGESTELD'), ('CONCEPT', 'INGETROKKEN'),
                                         ('VOORGESTELD', 'CONCEPT'), ('VOORGESTELD', 'GOEDGEKEURD'), ('VOORGESTELD', 'INGETROKKEN')) then
        raise exception 'Een versie gaat niet van % naar %', old.stand, new.stand using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger blijft before update on regels.versie for each row execute function regels.blijft();

call platform.bescherm('regels.versie');
call platform.bescherm('regels.tabel');
call platform.bescherm('regels.instelling');
call platform.bescherm('regels.looptijd');
-- Everybody in the municipality may read by which rules Kring works; a draft is for those who work on it.
create policy lezen on regels.versie for select to ${app}
    using (gemeente_id = (select platform.gemeente())
           and (stand = 'GOEDGEKEURD' or (select organisatie.in_de_werkgroep())));
create policy maken on regels.versie for insert to ${app}
    with check (gemeente_id = platform.gemeente() and organisatie.in_de_werkgroep() and stand = 'CONCEPT' and gemaakt_door = platform.actor());
create policy veranderen on regels.versie for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and (select organisatie.in_de_werkgroep()))
    with check (gemeente_id = platform.gemeente() and organisatie.in_de_werkgroep()
                and (stand <> 'VOORGESTELD' or voorgesteld_door = platform.actor())
                and (stand <> 'GOEDGEKEURD' or tot is not null or besloten_door = platform.actor()));
do $$
declare naam text;
begin
    foreach naam in array array['tabel', 'instelling'] loop
        execute format('create policy lezen on regels.%1$I for select to ${app}
                        using (gemeente_id = (select platform.gemeente())
                               and exists (select from regels.versie v where (v.gemeente_id, v.versie_id) = (%1$I.gemeente_id, %1$I.versie_id)))', naam);
        execute format('create policy werken on regels.%1$I to ${app}
                        using (gemeente_id = (select platform.gemeente()) and (select organisatie.in_de_werkgroep())
                               and exists (select from regels.versie v where (v.gemeente_id, v.versie_id) = (%1$I.gemeente_id, %1$I.versie_id)
                                                                         and v.stand = ''CONCEPT''))
                        with check (gemeente_id = platform.gemeente() and organisatie.in_de_werkgroep()
                               and exists (select from regels.versie v where (v.gemeente_id, v.versie_id) = (%1$I.gemeente_id, %1$I.versie_id)
                                                                         and v.stand = ''CONCEPT''))', naam);
    end loop;
end $$;
create policy lezen on regels.looptijd for select to ${app} using (gemeente_id = (select platform.gemeente()));
create policy maken on regels.looptijd for insert to ${app}
    with check (gemeente_id = platform.gemeente() and organisatie.in_de_werkgroep() and door = platform.actor());
grant select, insert on regels.versie, regels.tabel, regels.instelling, regels.looptijd to ${app};
grant update (titel, waarom, stand, gebieden, van, tot, voorgesteld_door, voorgesteld_op, besloten_door, besloten_op, besluit_reden, versie)
    on regels.versie to ${app};
grant update (dmn) on regels.tabel to ${app};
grant update (waarde) on regels.instelling to ${app};
