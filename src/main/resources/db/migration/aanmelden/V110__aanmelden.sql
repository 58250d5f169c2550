-- Accounts. The app cannot read these tables: it asks by function, because nobody is acting yet when someone signs in.
create schema aanmelden;
grant usage on schema aanmelden to ${app};

create table aanmelden.account (
    gemeente_id    uuid not null references platform.gemeente,
    account_id     uuid not null unique,
    gebruikersnaam text not null,
    wachtwoord     text,              -- hash; null: this account cannot sign in with a password
    medewerker_id  uuid,
    ouder_id       uuid,
    actief         boolean not null default true,
    primary key (gemeente_id, account_id),
    check (num_nonnulls(medewerker_id, ouder_id) = 1),
    foreign key (gemeente_id, medewerker_id) references organisatie.medewerker,
    foreign key (gemeente_id, ouder_id) references kind.ouder
);
create unique index account_naam on aanmelden.account (lower(gebruikersnaam));
call platform.bescherm('aanmelden.account');

-- Failed attempts per account name and per address, both only as a keyed hash.
create table aanmelden.poging (
    sleutel  bytea not null,
    tijdstip timestamptz not null
);
create index poging_sleutel on aanmelden.poging (sleutel, tijdstip);
grant select, insert, delete on aanmelden.poging to ${app};
create table aanmelden.zout (waarde bytea not null);
insert into aanmelden.zout select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
create function aanmelden.sleutel(wat text) returns bytea
    language sql stable security definer set search_path = '' as $$
    select sha256(z.waarde || convert_to(wat, 'UTF8')) from aanmelden.zout z
$$;

create function aanmelden.zoek(naam text) returns table (account_id uuid, wachtwoord text)
    language sql stable security definer set search_path = '' as $$
    select a.account_id, a.wachtwoord from aanmelden.account a where lower(a.gebruikersnaam) = lower(naam) and a.actief
$$;

-- Who is behind an account today: functions that ended yesterday are gone on the next request.
create function aanmelden.wie(account uuid, dag date)
    returns table (gemeente_id uuid, persoon_id uuid, soort text, roepnaam text, functies text[], organisatiesoort text, locaties int)
    language sql stable security definer set search_path = '' as $$
    select a.gemeente_id, coalesce(a.medewerker_id, a.ouder_id), case when a.ouder_id is null then 'MEDEWERKER' else 'OUDER' end,
           coalesce(m.roepnaam, o.roepnaam), coalesce(f.functies, '{}'), f.organisatiesoort, coalesce(f.locaties, 0)
      from aanmelden.account a
      left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.medewerker_id)
      left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (a.gemeente_id, a.ouder_id)
      left join lateral (
            select array_agg(distinct v.functie) as functies, min(g.soort) as organisatiesoort, count(distinct v.locatie_id)::int as locaties
              from organisatie.functievervulling v
              join organisatie.organisatie g using (gemeente_id, organisatie_id)
             where v.gemeente_id = a.gemeente_id and v.medewerker_id = a.medewerker_id and v.van <= dag and (v.tot is null or v.tot >= dag)) f on true
     where a.account_id = account and a.actief
$$;
revoke all on function aanmelden.zoek(text), aanmelden.wie(uuid, date) from public;
grant execute on function aanmelden.zoek(text), aanmelden.wie(uuid, date) to ${app};
