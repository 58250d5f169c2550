-- The literal text of a municipality's own plan, which Kring does not bring: then "Waarom?" can show the sentence itself.
create table regels.plantekst (
    gemeente_id uuid not null references platform.gemeente,
    titel       text not null check (length(titel) between 1 and 200),
    tekst       text not null check (length(tekst) between 1 and 500000),
    door        uuid not null,
    op          timestamptz not null,
    primary key (gemeente_id),
    foreign key (gemeente_id, door) references organisatie.medewerker
);
call platform.bescherm('regels.plantekst');
create policy lezen on regels.plantekst for select to ${app} using (gemeente_id = (select platform.gemeente()));
create policy laden on regels.plantekst for insert to ${app}
    with check (gemeente_id = platform.gemeente() and organisatie.werkt_als('PROJECTLEIDER') and door = platform.actor());
create policy vervangen on regels.plantekst for update to ${app}
    using (gemeente_id = platform.gemeente() and organisatie.werkt_als('PROJECTLEIDER'))
    with check (gemeente_id = platform.gemeente() and organisatie.werkt_als('PROJECTLEIDER') and door = platform.actor());
grant select, insert, update (titel, tekst, door, op) on regels.plantekst to ${app};
