-- A few rows of that time: two governments in one cohort, each with a Kabag, a person and seats; one person goes.
insert into "Installation" (id) values (1);
insert into "Government" (id, name, "shortName", kind, city, "cooperationUnit", "personnelUnit")
  select md5(g)::uuid, 'Kota ' || g, g, 'kota', g, 'Kerja Sama', 'BKPSDM' from unnest(array['Contoh', 'Peraga']) g;
insert into "Agency" (id, "governmentId", name, "shortName", kind) select id, id, 'Dinas', 'Dinas', 'dinas' from "Government";
insert into "Person" (id, "governmentId", "agencyId", kind, name, "nameFold", post)
  select id, id, id, 'non_asn', 'Orang ' || "shortName", 'orang', 'Staf' from "Government";
insert into "User" (id, email, name, post, "governmentId")
  select id, 'kabag@' || lower("shortName") || '.example', 'Kabag ' || "shortName", 'Kabag', id from "Government";
insert into "Grant" (id, "userId", role, scope, "governmentId")
  select id, id, 'cooperation_head', 'government', id from "Government";
insert into "Partner" (id, "governmentId", name, country) select md5('Contoh')::uuid, md5('Contoh')::uuid, 'Mitra', 'SG';
insert into "Programme" (id, "governmentId", "partnerId", name) select id, id, id, 'Program' from "Partner";
insert into "Theme" (id, "governmentId", "programmeId", "titleId", "titleEn") select id, id, id, 'Tema', 'Theme' from "Partner";
insert into "Cohort" (id, "hostId", "programmeId", "themeId", "titleId", "titleEn", "trainingStartsOn", "trainingEndsOn", state, since)
  select id, id, id, id, 'Angkatan', 'Cohort', '2024-07-01', '2024-07-05', 'selecting', now() from "Partner";
insert into "Delegation" (id, "cohortId", "hostId", "governmentId", seats, state, since)
  select g.id, c.id, c.id, g.id, 1, 'approved', now() from "Government" g, "Cohort" c;
insert into "Participant" (id, "cohortId", "delegationId", "governmentId", "personId", since, position, "titleFront", name, "titleBack", post, "agencyName")
  select p.id, c.id, p.id, p.id, p.id, now(), 1, '', p.name, '', p.post, 'Dinas' from "Person" p, "Cohort" c where p.name = 'Orang Peraga';
insert into "AuditEvent" ("domainAt", "actorName", "actorPost", action, "subjectKind", "governmentId")
  select now(), name, post, 'test', 'test', "governmentId" from "User";
