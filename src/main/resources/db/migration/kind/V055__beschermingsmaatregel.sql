-- A measure of protection over a child: who comes first then, and where that leaves the wijkcoach (DT4, BSL-13, 14). It is about the child,
-- as gezag is, and not about one placement.
create table kind.beschermingsmaatregel (
    gemeente_id         uuid not null,
    maatregel_id        uuid not null,
    kind_id             uuid not null,
    soort               text not null check (soort in ('OTS', 'VOORLOPIGE_OTS', 'VOOGDIJ_INSTELLING', 'VOOGDIJ_NATUURLIJK')),
    bekend              text not null check (bekend in ('ALLEEN_KINDEROPVANG', 'OOK_WIJKCOACH')),
    van                 date not null,
    tot                 date,          -- last day included
    -- somebody outside Kring; where the voogd is a natural person it is who holds gezag
    contact_naam        kind.geheim check (octet_length(contact_naam) <= 833),
    contact_organisatie kind.geheim check (octet_length(contact_organisatie) <= 833),
    contact_telefoon    kind.geheim check (octet_length(contact_telefoon) <= 833),
    contact_email       kind.geheim check (octet_length(contact_email) <= 1313),
    -- where the voogd is a natural person a human decides about the wijkcoach (BSL-13)
    mens                text not null default 'NIET_BESLIST' check (mens in ('NIET_BESLIST', 'BLIJFT', 'STAPJE_TERUG')),
    reden               kind.geheim check (octet_length(reden) <= 8033),
    besloten_door       uuid,
    -- the outcome of DT4, kept when the facts changed: lists read it and judge nothing
    positie             text not null check (positie in ('GEWOON', 'STAPJE_TERUG', 'MENS_BESLIST')),
    regel               text not null,
    regelversie         int not null,
    notitie             kind.geheim check (octet_length(notitie) <= 8033), -- at the end
    vastgelegd_op       timestamptz not null,
    vastgelegd_door     uuid not null,
    beeindigd_door      uuid,
    versie              int not null default 1,
    primary key (gemeente_id, maatregel_id),
    unique (gemeente_id, maatregel_id, kind_id),
    check (tot is null or tot >= van),
    check ((soort = 'VOOGDIJ_NATUURLIJK') = (contact_naam is null)),
    check ((mens = 'NIET_BESLIST') = (reden is null)),
    check ((mens = 'NIET_BESLIST') = (besloten_door is null)),
    check (mens = 'NIET_BESLIST' or soort = 'VOOGDIJ_NATUURLIJK'),
    -- where only the childcare knows, nothing changes for the wijkcoach (DT4.3)
    check (bekend = 'OOK_WIJKCOACH' or positie = 'GEWOON'),
    foreign key (gemeente_id, kind_id) references kind.kind,
    foreign key (gemeente_id, besloten_door) references organisatie.medewerker,
    foreign key (gemeente_id, vastgelegd_door) references organisatie.medewerker,
    foreign key (gemeente_id, beeindigd_door) references organisatie.medewerker
);
create index beschermingsmaatregel_kind on kind.beschermingsmaatregel (gemeente_id, kind_id);
-- A child has one at a time; of what ended, the days stay.
create unique index beschermingsmaatregel_een_open on kind.beschermingsmaatregel (gemeente_id, kind_id) where tot is null;
create trigger op_eigen_naam before insert or update on kind.beschermingsmaatregel
    for each row execute function platform.op_eigen_naam('vastgelegd_door', 'besloten_door', 'beeindigd_door');

-- A wijkcoach looked over what rested, after the measure ended: only then the work comes back (DT4.5). Rows are only ever added.
create table kind.nagekeken (
    gemeente_id   uuid not null,
    maatregel_id  uuid not null,
    medewerker_id uuid not null,
    kind_id       uuid not null,
    op            date not null,
    primary key (gemeente_id, maatregel_id, medewerker_id),
    foreign key (gemeente_id, maatregel_id, kind_id) references kind.beschermingsmaatregel (gemeente_id, maatregel_id, kind_id),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker
);

call platform.bescherm('kind.beschermingsmaatregel');
call platform.bescherm('kind.nagekeken');
-- The parents and the childcare; and the wijkcoach who reads along, once the wijkcoach knows of it. Nobody else who helps.
create policy zien on kind.beschermingsmaatregel for select to ${app}
    using (gemeente_id = (select platform.gemeente())
           and (kind_id = any (array(select toegang.eigen_kinderen()))
                or bekend = 'OOK_WIJKCOACH'
                   and kind_id = any (array(select p.kind_id from kind.plaatsing p
                                             where p.plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach()))))));
create policy erbij on kind.beschermingsmaatregel for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and vastgelegd_door = platform.actor()
                and kind_id = any (array(select toegang.eigen_kinderen())));
create policy bijwerken on kind.beschermingsmaatregel for update to ${app}
    using (gemeente_id = (select platform.gemeente()) and platform.actorsoort() = 'MEDEWERKER'
           and kind_id = any (array(select toegang.eigen_kinderen())))
    with check (gemeente_id = platform.gemeente() and kind_id = any (array(select toegang.eigen_kinderen())));
-- Whoever sees the measure sees that it was looked over; row security of the measure itself decides.
create policy zien on kind.nagekeken for select to ${app}
    using (gemeente_id = (select platform.gemeente())
           and maatregel_id = any (array(select m.maatregel_id from kind.beschermingsmaatregel m)));
create policy nakijken on kind.nagekeken for insert to ${app}
    with check (gemeente_id = platform.gemeente() and platform.actorsoort() = 'MEDEWERKER' and medewerker_id = platform.actor()
                and kind_id = any (array(select p.kind_id from kind.plaatsing p
                                          where p.plaatsing_id = any (array(select toegang.plaatsingen_van_wijkcoach())))));
grant select, insert on kind.beschermingsmaatregel, kind.nagekeken to ${app};
grant update (bekend, tot, contact_naam, contact_organisatie, contact_telefoon, contact_email, mens, reden, besloten_door, positie, regel,
              regelversie, notitie, beeindigd_door, versie) on kind.beschermingsmaatregel to ${app};
