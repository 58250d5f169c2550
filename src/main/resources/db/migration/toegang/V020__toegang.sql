-- Which children the acting user may see. The modules' policies name these functions; their bodies, the complete list of
-- grounds, stand in V120__gronden.sql, after the tables that they read. Until then nobody sees anybody.
create schema toegang;
grant usage on schema toegang to ${app};

-- Every child of whom the actor may know at all (from WETEN_VAN_ELKAAR).
create function toegang.zichtbare_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Children whose goals, actions and dates the actor may read (from AFSTEMMING).
create function toegang.leesbare_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Children whom the actor holds as own: the parents and the childcare that has placed the child.
create function toegang.eigen_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Children around whom the actor may plan and close a talk.
create function toegang.planbare_kinderen() returns setof uuid language sql stable as 'select null::uuid where false';
-- Children whose parents all said yes to contact with the actor as wijkcoach, from AFSTEMMING.
create function toegang.kinderen_van_wijkcoach() returns setof uuid language sql stable as 'select null::uuid where false';
-- Parents of a visible child, and oneself.
create function toegang.zichtbare_ouders() returns setof uuid language sql stable as 'select null::uuid where false';
-- Parents whose mail and telephone the actor may use: never the other parent's (R-VIS-03, G2).
create function toegang.bereikbare_ouders() returns setof uuid language sql stable as 'select null::uuid where false';
