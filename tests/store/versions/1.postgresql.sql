CREATE TABLE cases (
    id character varying(32) NOT NULL,
    head integer NOT NULL,
    defendant text NOT NULL,
    officer text NOT NULL,
    case_number text NOT NULL,
    search text NOT NULL,
    status text NOT NULL,
    created_at character varying(32) NOT NULL,
    changed_at character varying(32) NOT NULL,
    changed_by text NOT NULL,
    archived_at character varying(32)
);
CREATE TABLE changes (
    case_id character varying(32) NOT NULL,
    revision integer NOT NULL,
    base integer NOT NULL,
    who text NOT NULL,
    at character varying(32) NOT NULL,
    kind character varying(16) NOT NULL,
    of integer,
    schema_version integer NOT NULL,
    digest character varying(64) NOT NULL
);
CREATE TABLE edits (
    case_id character varying(32) NOT NULL,
    revision integer NOT NULL,
    n integer NOT NULL,
    path text NOT NULL,
    value text
);
CREATE TABLE files (
    case_id character varying(32) NOT NULL,
    sha256 character varying(64) NOT NULL,
    size integer NOT NULL,
    content bytea NOT NULL
);
CREATE TABLE schema (
    version integer NOT NULL,
    unswept integer NOT NULL
);
CREATE TABLE snapshots (
    case_id character varying(32) NOT NULL,
    revision integer NOT NULL,
    content text NOT NULL,
    digest character varying(64) NOT NULL
);
INSERT INTO cases VALUES ('0123456789abcdef0123456789abcdef', 2, 'John Placeholder', '', '', 'john placeholder  ', '', '2026-11-24T12:00:00+00:00', '2026-11-24T12:01:00+00:00', 'DS Bob Sample', NULL);
INSERT INTO changes VALUES ('0123456789abcdef0123456789abcdef', 1, 0, 'PC Ann Example', '2026-11-24T12:00:00+00:00', 'created', NULL, 1, 'e27fc52a77320fd5ebc4ce3e9323b5d5d6dc7b740c255f8c76df1367ea2ae153');
INSERT INTO changes VALUES ('0123456789abcdef0123456789abcdef', 2, 1, 'DS Bob Sample', '2026-11-24T12:01:00+00:00', 'saved', NULL, 1, 'e62023d7175b5e5991b607a0c9775384bb38b619477924f3d2c42fe685322437');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 1, 0, 'defendant.name', '"John Placeholder"');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 1, 1, 'incidents.k3f9', '{"date": {"words": "3 June 2026", "certainty": "exact", "earliest": "2026-06-03", "latest": "2026-06-03"}, "what": "He waited outside."}');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 2, 0, 'defendant.needs', '"An interpreter"');
INSERT INTO files VALUES ('0123456789abcdef0123456789abcdef', '23e1765cd96692fcbaafc1b70970e2dd0f25f9454193be4ab4f10ab8248adbe4', 5, '\x61206d6170');
INSERT INTO schema VALUES (1, 0);
ALTER TABLE cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);
ALTER TABLE changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (case_id, revision);
ALTER TABLE edits
    ADD CONSTRAINT edits_pkey PRIMARY KEY (case_id, revision, n);
ALTER TABLE files
    ADD CONSTRAINT files_pkey PRIMARY KEY (case_id, sha256);
ALTER TABLE snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (case_id);
CREATE INDEX edits_by_path ON edits USING btree (case_id, path, revision, n);
ALTER TABLE changes
    ADD CONSTRAINT changes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE edits
    ADD CONSTRAINT edits_case_id_revision_fkey FOREIGN KEY (case_id, revision) REFERENCES changes(case_id, revision) ON DELETE CASCADE;
ALTER TABLE files
    ADD CONSTRAINT files_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE snapshots
    ADD CONSTRAINT snapshots_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
