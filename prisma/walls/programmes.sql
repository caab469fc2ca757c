-- Partners, programmes and themes are their government's own; their names follow the cohorts that one may see.

create policy own_government on "Partner" using ("governmentId" = any (actor_governments()));
create policy of_programme on "Partner" for select using (exists (select 1 from "Programme" p where p."partnerId" = "Partner".id));

create policy own_government on "Programme" using ("governmentId" = any (actor_governments()));
create policy of_cohort on "Programme" for select using (exists (select 1 from "Cohort" c where c."programmeId" = "Programme".id));

create policy own_government on "Theme" using ("governmentId" = any (actor_governments()));
create policy of_cohort on "Theme" for select using (exists (select 1 from "Cohort" c where c."themeId" = "Theme".id));
