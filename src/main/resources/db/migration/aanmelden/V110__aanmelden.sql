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

-- Attempts per account name and per address that have not (yet) succeeded, both only as a keyed hash. One attempt is two lines.
create table aanmelden.poging (
    poging_id uuid not null,
    sleutel   bytea not null,
    tijdstip  timestamptz not null,
    primary key (poging_id, sleutel)
);
create index poging_sleutel on aanmelden.poging (sleutel, tijdstip);
create index poging_tijdstip on aanmelden.poging (tijdstip);
grant select, insert, delete on aanmelden.poging to ${app};
create table aanmelden.zout (waarde bytea not null);
insert into aanmelden.zout select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
-- lower() as in zoek: whatever spelling finds an account is also the spelling under which its attempts are counted.
create function aanmelden.sleutel(wat text) returns bytea
    language sql stable security definer set search_path = '' as $$
    select sha256(z.waarde || convert_to(lower(wat), 'UTF8')) from aanmelden.zout z
$$;

-- A code that a person gets in hand to make a password with: at most one for an account, works once, and only for a while.
create table aanmelden.toegangscode (
    gemeente_id  uuid not null,
    account_id   uuid not null,
    code         bytea not null,
    geldig_tot   timestamptz not null,
    gemaakt_door uuid not null,
    primary key (gemeente_id, account_id),
    foreign key (gemeente_id, account_id) references aanmelden.account,
    foreign key (gemeente_id, gemaakt_door) references organisatie.medewerker
);
call platform.bescherm('aanmelden.toegangscode');

-- A parent who lost the password and cannot reach the mailbox either: a coach asks, a beheerder hands the code over. Two people, so
-- that nobody alone can answer as the parent.
create table aanmelden.herstelvraag (
    gemeente_id     uuid not null,
    herstelvraag_id uuid not null,
    kind_id         uuid not null,
    ouder_id        uuid not null,
    gevraagd_door   uuid not null,
    gevraagd_op     timestamptz not null,
    primary key (gemeente_id, herstelvraag_id),
    unique (gemeente_id, ouder_id),
    foreign key (gemeente_id, kind_id) references kind.kind,
    foreign key (gemeente_id, ouder_id) references kind.ouder,
    foreign key (gemeente_id, gevraagd_door) references organisatie.medewerker
);
call platform.bescherm('aanmelden.herstelvraag');

create function aanmelden.zoek(naam text) returns table (account_id uuid, wachtwoord text)
    language sql stable security definer set search_path = '' as $$
    select a.account_id, a.wachtwoord from aanmelden.account a where lower(a.gebruikersnaam) = lower(naam) and a.actief
$$;

-- Who is behind an account today: functions that ended yesterday are gone on the next request, and whoever has none left at
-- work is nobody here.
create function aanmelden.wie(account uuid, dag date)
    returns table (gemeente_id uuid, persoon_id uuid, soort text, roepnaam text, functies text[], organisatiesoort text, locaties int,
                   baan_functies text[], baan_soorten text[], baan_getekend int[], baan_sinds date[])
    language sql stable security definer set search_path = '' as $$
    select a.gemeente_id, coalesce(a.medewerker_id, a.ouder_id), case when a.ouder_id is null then 'MEDEWERKER' else 'OUDER' end,
           coalesce(m.roepnaam, o.roepnaam), coalesce(f.functies, '{}'), f.organisatiesoort, coalesce(f.locaties, 0), b.functies, b.soorten, b.getekend, b.sinds
      from aanmelden.account a
      left join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (a.gemeente_id, a.medewerker_id)
      left join kind.ouder o on (o.gemeente_id, o.ouder_id) = (a.gemeente_id, a.ouder_id)
      left join lateral (
            select array_agg(distinct v.functie) as functies, min(g.soort) as organisatiesoort, count(distinct v.locatie_id)::int as locaties
              from organisatie.functievervulling v
              join organisatie.organisatie g using (gemeente_id, organisatie_id)
             where v.gemeente_id = a.gemeente_id and v.medewerker_id = a.medewerker_id and v.van <= dag and (v.tot is null or v.tot >= dag)) f on true
      -- what the working agreement says of each function (R-WE-02), for Java to judge
      left join lateral (
            select array_agg(n.functie) as functies, array_agg(n.soort) as soorten, array_agg(n.getekend) as getekend, array_agg(n.sinds) as sinds
              from werkafspraak.banen(a.gemeente_id, a.medewerker_id, dag) n) b on true
     where a.account_id = account and a.actief and (a.ouder_id is not null or f.functies is not null)
$$;
revoke all on function aanmelden.zoek(text), aanmelden.wie(uuid, date) from public;
grant execute on function aanmelden.zoek(text), aanmelden.wie(uuid, date) to ${app};

-- Giving and ending access. The app cannot write accounts; these functions do it, and look for themselves who is acting.

-- Someone of the childcare that has placed this child, for someone who holds gezag over it today and may look in (DT3.G6).
create function aanmelden.helpt_ouder(kind uuid, ouder uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
    select platform.actorsoort() = 'MEDEWERKER'
       and kind = any (array(select toegang.eigen_kinderen()))
       and exists (select 1 from kind.gezagsrelatie g
                    where g.gemeente_id = platform.gemeente() and g.kind_id = kind and g.ouder_id = ouder and kind.kan_tekenen(g.soort)
                      and g.van <= platform.vandaag() and (g.tot is null or g.tot >= platform.vandaag()))
$$;

create function aanmelden.accounts_van_medewerkers() returns table (medewerker_id uuid, actief boolean, code_tot timestamptz)
    language sql stable security definer set search_path = '' as $$
    select a.medewerker_id, bool_or(a.actief), max(c.geldig_tot)
      from aanmelden.account a
      left join aanmelden.toegangscode c on (c.gemeente_id, c.account_id) = (a.gemeente_id, a.account_id)
     where organisatie.is_beheerder() and a.gemeente_id = platform.gemeente() and a.medewerker_id is not null
     group by a.medewerker_id
$$;

create function aanmelden.account_van_ouder(kind uuid, ouder uuid) returns table (actief boolean, code_tot timestamptz)
    language sql stable security definer set search_path = '' as $$
    select bool_or(a.actief), max(c.geldig_tot)
      from aanmelden.account a
      left join aanmelden.toegangscode c on (c.gemeente_id, c.account_id) = (a.gemeente_id, a.account_id)
     where aanmelden.helpt_ouder(kind, ouder) and a.gemeente_id = platform.gemeente() and a.ouder_id = ouder
     group by a.ouder_id
$$;

-- The common part, for the two functions below only. A new code takes the place of an earlier one; a password stays until the
-- code is used. An e-mail address is one account, in all municipalities together. Whether it is taken is told only of people whom the
-- asker may know; of an address that is in use elsewhere the answer is that of a free one, and the code opens nothing: who asks must
-- not find out who has an account in another municipality, or at another childcare.
create function aanmelden.zet_code(medewerker uuid, ouder uuid, naam text, nieuw_account uuid, nieuwe_code text, tot timestamptz)
    returns text
    language plpgsql security definer set search_path = '' as $$
declare
    bestaand uuid;
    ander aanmelden.account;
begin
    naam := trim(naam);
    if coalesce(naam, '') = '' then
        return 'GEEN_EMAIL';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('aanmelden ' || lower(naam), 0));
    select a.account_id into bestaand from aanmelden.account a
     where a.gemeente_id = platform.gemeente() and (a.medewerker_id = medewerker or a.ouder_id = ouder)
     order by a.account_id limit 1;
    select a.* into ander from aanmelden.account a
     where lower(a.gebruikersnaam) = lower(naam) and a.account_id is distinct from bestaand;
    if ander.gemeente_id = platform.gemeente()
       and (ander.medewerker_id is not null or ander.ouder_id = any (array(select toegang.bereikbare_ouders()))) then
        return 'EMAIL_BEZET';
    end if;
    if bestaand is null then
        bestaand := nieuw_account;
        insert into aanmelden.account (gemeente_id, account_id, gebruikersnaam, medewerker_id, ouder_id, actief)
        values (platform.gemeente(), bestaand, case when ander.account_id is null then naam else bestaand::text end, medewerker, ouder, false);
    elsif ander.account_id is null then
        update aanmelden.account a set gebruikersnaam = naam where a.account_id = bestaand and a.gebruikersnaam <> naam;
    end if;
    insert into aanmelden.toegangscode (gemeente_id, account_id, code, geldig_tot, gemaakt_door)
    values (platform.gemeente(), bestaand, aanmelden.sleutel('code ' || bestaand || ' ' || nieuwe_code), tot, platform.actor())
        on conflict (gemeente_id, account_id) do update
       set code = excluded.code, geldig_tot = excluded.geldig_tot, gemaakt_door = excluded.gemaakt_door;
    return 'GEMAAKT';
end $$;

create function aanmelden.geef_medewerker_code(medewerker uuid, nieuw_account uuid, nieuwe_code text, tot timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
declare naam text;
begin
    select m.email into naam from organisatie.medewerker m
     where organisatie.is_beheerder() and m.gemeente_id = platform.gemeente() and m.medewerker_id = medewerker;
    if not found then
        return 'MAG_NIET';
    end if;
    return aanmelden.zet_code(medewerker, null, naam, nieuw_account, nieuwe_code, tot);
end $$;

create function aanmelden.geef_ouder_code(kind uuid, ouder uuid, nieuw_account uuid, nieuwe_code text, tot timestamptz) returns text
    language plpgsql security definer set search_path = '' as $$
declare naam text;
begin
    if not aanmelden.helpt_ouder(kind, ouder) then
        return 'MAG_NIET';
    end if;
    -- whoever could renew it would answer as the parent
    if exists (select 1 from aanmelden.account a
                where a.gemeente_id = platform.gemeente() and a.ouder_id = ouder and a.actief and a.wachtwoord is not null) then
        return 'HEEFT_TOEGANG';
    end if;
    select c.email into naam from kind.oudercontact c where c.gemeente_id = platform.gemeente() and c.ouder_id = ouder;
    return aanmelden.zet_code(null, ouder, naam, nieuw_account, nieuwe_code, tot);
end $$;

-- A new password for a parent who has one. Whoever read the code could answer as the parent, so it goes to the address with which the
-- parent signs in, and to nobody else; the old password works until the code is used. Only a coach of the child sets it going.
create function aanmelden.helpt_ouder_als_coach(kind uuid, ouder uuid) returns boolean
    language plpgsql stable security definer set search_path = '' as $$
begin
    return aanmelden.helpt_ouder(kind, ouder)
       and exists (select 1 from toegang.gronden() g where g.kind_id = kind and g.grond = 'KINDEROPVANG' and g.functie = 'COACH')
       and exists (select 1 from aanmelden.account a
                    where a.gemeente_id = platform.gemeente() and a.ouder_id = ouder and a.actief and a.wachtwoord is not null);
end $$;

create function aanmelden.herstelcode(ouder uuid, nieuwe_code text, tot timestamptz) returns table (account_id uuid, naam text)
    language plpgsql security definer set search_path = '' as $$
declare
    eigen aanmelden.account;
begin
    select a.* into eigen from aanmelden.account a
     where a.gemeente_id = platform.gemeente() and a.ouder_id = ouder and a.actief order by a.account_id limit 1;
    if found then
        insert into aanmelden.toegangscode (gemeente_id, account_id, code, geldig_tot, gemaakt_door)
        values (eigen.gemeente_id, eigen.account_id, aanmelden.sleutel('code ' || eigen.account_id || ' ' || nieuwe_code), tot, platform.actor())
            on conflict on constraint toegangscode_pkey do update
           set code = excluded.code, geldig_tot = excluded.geldig_tot, gemaakt_door = excluded.gemaakt_door;
        return query select eigen.account_id, eigen.gebruikersnaam;
    end if;
end $$;

create function aanmelden.herstel_per_mail(kind uuid, ouder uuid, nieuwe_code text, tot timestamptz) returns table (account_id uuid, naam text)
    language plpgsql security definer set search_path = '' as $$
begin
    if aanmelden.helpt_ouder_als_coach(kind, ouder) then
        return query select h.account_id, h.naam from aanmelden.herstelcode(ouder, nieuwe_code, tot) h;
    end if;
end $$;

create function aanmelden.vraag_herstel(vraag uuid, kind uuid, ouder uuid, nu timestamptz) returns boolean
    language plpgsql security definer set search_path = '' as $$
begin
    if not aanmelden.helpt_ouder_als_coach(kind, ouder) then
        return false;
    end if;
    insert into aanmelden.herstelvraag (gemeente_id, herstelvraag_id, kind_id, ouder_id, gevraagd_door, gevraagd_op)
    values (platform.gemeente(), vraag, kind, ouder, platform.actor(), nu)
        on conflict (gemeente_id, ouder_id) do update
       set kind_id = excluded.kind_id, gevraagd_door = excluded.gevraagd_door, gevraagd_op = excluded.gevraagd_op;
    return true;
end $$;

-- Which questions the acting beheerder may answer. Not one's own, and not that of a coach whose way in or function came from the same
-- beheerder: one person could be both. Asked in the last two days, by who is coach of the child still, for who has gezag still.
create function aanmelden.te_behandelen() returns setof aanmelden.herstelvraag
    language plpgsql stable security definer set search_path = '' as $$
begin
    if not organisatie.is_beheerder() then
        return;
    end if;
    return query
    select v.*
      from aanmelden.herstelvraag v
     where v.gemeente_id = platform.gemeente() and v.gevraagd_door <> platform.actor()
       and (v.gevraagd_op at time zone 'Europe/Amsterdam')::date >= platform.vandaag() - 2
       and exists (select 1 from toegang.gronden_van(v.gemeente_id, 'MEDEWERKER', v.gevraagd_door, platform.vandaag()) g
                    where g.kind_id = v.kind_id and g.grond = 'KINDEROPVANG' and g.functie = 'COACH')
       and exists (select 1 from kind.gezagsrelatie r
                    where (r.gemeente_id, r.kind_id, r.ouder_id) = (v.gemeente_id, v.kind_id, v.ouder_id)
                      and kind.kan_tekenen(r.soort) and r.van <= platform.vandaag() and (r.tot is null or r.tot >= platform.vandaag()))
       and not exists (select 1 from logboek.logregel l
                        where l.gemeente_id = v.gemeente_id and l.actor_id = platform.actor() and l.object_id = v.gevraagd_door
                          and l.handeling in ('COLLEGA_TOEVOEGEN', 'FUNCTIE_GEVEN', 'TOEGANG_CODE_MAKEN'));
end $$;

-- What waits for a beheerder, who sees no child: the parent's name, and who vouches for them. Never one's own question.
create function aanmelden.herstelvragen() returns table (herstelvraag_id uuid, oudernaam text, gevraagd_door_naam text, gevraagd_op timestamptz)
    language sql stable security definer set search_path = '' as $$
    select v.herstelvraag_id, o.roepnaam || ' ' || o.achternaam, m.roepnaam || ' ' || m.achternaam, v.gevraagd_op
      from aanmelden.te_behandelen() v
      join kind.ouder o             on (o.gemeente_id, o.ouder_id) = (v.gemeente_id, v.ouder_id)
      join organisatie.medewerker m on (m.gemeente_id, m.medewerker_id) = (v.gemeente_id, v.gevraagd_door)
     order by v.gevraagd_op, v.herstelvraag_id
$$;

create function aanmelden.herstel_door_beheerder(vraag uuid, nieuwe_code text, tot timestamptz)
    returns table (account_id uuid, naam text, kind_id uuid, ouder_id uuid, oudernaam text)
    language plpgsql security definer set search_path = '' as $$
declare
    weg aanmelden.herstelvraag;
begin
    delete from aanmelden.herstelvraag v
     where v.gemeente_id = platform.gemeente() and v.herstelvraag_id = vraag
       and v.herstelvraag_id in (select t.herstelvraag_id from aanmelden.te_behandelen() t)
    returning v.* into weg;
    if found then
        return query
        select h.account_id, h.naam, weg.kind_id, weg.ouder_id, o.roepnaam || ' ' || o.achternaam
          from aanmelden.herstelcode(weg.ouder_id, nieuwe_code, tot) h
          join kind.ouder o on (o.gemeente_id, o.ouder_id) = (weg.gemeente_id, weg.ouder_id);
    end if;
end $$;

-- Closes every account of a colleague and throws password and code away. Never one's own: the last beheerder stays in.
create function aanmelden.sluit(medewerker uuid) returns setof uuid
    language sql security definer set search_path = '' as $$
    with dicht as (
        update aanmelden.account a set actief = false, wachtwoord = null
         where organisatie.is_beheerder() and a.gemeente_id = platform.gemeente()
           and a.medewerker_id = medewerker and medewerker <> platform.actor()
        returning a.gemeente_id, a.account_id),
    zonder_code as (
        delete from aanmelden.toegangscode c using dicht d where (c.gemeente_id, c.account_id) = (d.gemeente_id, d.account_id))
    select d.account_id from dicht d
$$;

-- Nobody is acting yet when a code is handed in: whoever has the code may set the password, once.
create function aanmelden.neem_code_in(naam text, opgave text, nieuw_wachtwoord text, nu timestamptz) returns uuid
    language sql security definer set search_path = '' as $$
    with gebruikt as (
        delete from aanmelden.toegangscode c using aanmelden.account a
         where (a.gemeente_id, a.account_id) = (c.gemeente_id, c.account_id) and lower(a.gebruikersnaam) = lower(naam)
           and c.code = aanmelden.sleutel('code ' || c.account_id || ' ' || opgave) and c.geldig_tot > nu
        returning c.gemeente_id, c.account_id),
    beantwoord as (
        delete from aanmelden.herstelvraag v using aanmelden.account a, gebruikt g
         where (a.gemeente_id, a.account_id) = (g.gemeente_id, g.account_id) and (v.gemeente_id, v.ouder_id) = (a.gemeente_id, a.ouder_id))
    update aanmelden.account a set wachtwoord = nieuw_wachtwoord, actief = true
      from gebruikt g where (a.gemeente_id, a.account_id) = (g.gemeente_id, g.account_id)
    returning a.account_id
$$;
revoke all on all functions in schema aanmelden from public;
grant execute on function aanmelden.sleutel(text), organisatie.is_beheerder(), aanmelden.accounts_van_medewerkers(),
    aanmelden.account_van_ouder(uuid, uuid), aanmelden.geef_medewerker_code(uuid, uuid, text, timestamptz),
    aanmelden.geef_ouder_code(uuid, uuid, uuid, text, timestamptz), aanmelden.sluit(uuid),
    aanmelden.neem_code_in(text, text, text, timestamptz), aanmelden.helpt_ouder_als_coach(uuid, uuid),
    aanmelden.herstel_per_mail(uuid, uuid, text, timestamptz), aanmelden.vraag_herstel(uuid, uuid, uuid, timestamptz),
    aanmelden.herstelvragen(), aanmelden.herstel_door_beheerder(uuid, text, timestamptz) to ${app};
