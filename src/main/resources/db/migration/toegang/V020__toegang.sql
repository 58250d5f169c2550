-- What the acting user may see. A ground is for one placement, and for a parent for all of the child's (BSL-05): what belongs to
-- another placement stays closed. The modules' policies name these functions; their bodies, the complete list of grounds, stand in
-- V120__gronden.sql, after the tables that they read. Until then nobody sees anything.
create schema toegang;
grant usage on schema toegang to ${app};

-- Every child of whom the actor may know at all (from WETEN_VAN_ELKAAR): the name, the birth date, who holds gezag.
create function toegang.zichtbare_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Children whom the actor holds as own: the parents and the childcare that has placed the child.
create function toegang.eigen_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Placements of which the actor may know, and who is involved there.
create function toegang.zichtbare_plaatsingen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Placements around which the actor may read goals, actions and dates (from AFSTEMMING).
create function toegang.leesbare_plaatsingen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Placements at the actor's own childcare, and those of a parent's own child.
create function toegang.eigen_plaatsingen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Placements around which the actor may ask the parents something, and whose child that is.
create function toegang.vraagbare_plaatsingen() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.vraagbare_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Placements around which all parents said yes to contact with the actor as wijkcoach, from AFSTEMMING.
create function toegang.plaatsingen_van_wijkcoach() returns setof uuid language sql stable as 'select null::uuid where false';
-- The same for what hangs below a placement.
create function toegang.zichtbare_trajecten() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.leesbare_trajecten() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.eigen_trajecten() returns setof uuid language sql stable as 'select null::uuid where false';
-- Of the readable ones, those of which a wijkcoach may read this kind of data; for everybody else all of them.
create function toegang.trajecten_met_doelen() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.trajecten_met_afspraken() returns setof uuid language sql stable as 'select null::uuid where false';
-- Those of which the actor may read what parents see and notice: the parents, the child's own childcare, and a wijkcoach from
-- INTENSIEVE_SAMENWERKING. Not who helps without consent of this kind.
create function toegang.trajecten_met_waarnemingen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Talks of which the actor may read the report: a wijkcoach from GEZAMENLIJK_GESPREK, and only of talks that this wijkcoach was at.
create function toegang.leesbare_verslagen() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.leesbare_inzetten() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.leesbare_gesprekken() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.eigen_toestemmingen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Questions about the actor's own party that are in effect now from AFSTEMMING, and those that the actor asked. A no to another team
-- or to an earlier question is not this wijkcoach's to know.
create function toegang.toestemmingen_van_wijkcoach() returns setof uuid language sql stable as 'select null::uuid where false';
-- Around what the actor may plan a talk, and close one.
create function toegang.afrondbare_trajecten() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.planbare_trajecten() returns setof uuid language sql stable as 'select null::uuid where false';
create function toegang.planbare_gesprekken() returns setof uuid language sql stable as 'select null::uuid where false';
-- Whether somebody still reads about this talk today: for the post room, which writes only to who does, and for nobody else.
create function toegang.leest_nog(persoonsoort text, persoon uuid, gesprek uuid) returns boolean language sql stable as 'select false';
-- Parents of a visible child, and oneself.
create function toegang.zichtbare_ouders() returns setof uuid language sql stable as 'select null::uuid where false';
-- Parents whose mail and telephone the actor may use: never the other parent's (R-VIS-03, G2).
create function toegang.bereikbare_ouders() returns setof uuid language sql stable as 'select null::uuid where false';
