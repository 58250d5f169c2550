-- Who saw or did what around which child. Append-only for the app; ids only, no names and no texts.
create schema logboek;
grant usage on schema logboek to ${app};

create table logboek.logregel (
    gemeente_id  uuid not null references platform.gemeente,
    logregel_id  uuid not null,
    tijdstip     timestamptz not null,
    actor_id     uuid not null,
    actor_soort  text not null check (actor_soort in ('MEDEWERKER', 'OUDER', 'SYSTEEM')),
    handeling    text not null,
    kind_id      uuid,           -- no foreign key: the line outlives what it is about
    object_id    uuid,
    grond        text,
    uitkomst     text not null check (uitkomst in ('TOEGESTAAN', 'GEWEIGERD')),
    primary key (gemeente_id, logregel_id)
);
create index logregel_kind on logboek.logregel (gemeente_id, kind_id, tijdstip);
call platform.bescherm('logboek.logregel');
create policy schrijven on logboek.logregel for insert to ${app}
    with check (gemeente_id = platform.gemeente() and actor_id = platform.actor());
grant insert on logboek.logregel to ${app};
