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
CREATE TABLE decisions (
    case_id character varying(32) NOT NULL,
    n integer NOT NULL,
    kind character varying(32) NOT NULL,
    who text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    at character varying(32) NOT NULL,
    revision integer NOT NULL,
    assessed_on character varying(10) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    words text NOT NULL,
    over text NOT NULL,
    wrote integer NOT NULL,
    papers character varying(64) NOT NULL,
    signed character varying(64) NOT NULL,
    attached_by text NOT NULL
);
CREATE TABLE draft_keys (
    case_id character varying(32) NOT NULL,
    key bytea NOT NULL
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
CREATE TABLE people (
    id character varying(200) NOT NULL,
    name text NOT NULL,
    collar text NOT NULL
);
CREATE TABLE record (
    n integer NOT NULL,
    at character varying(32) NOT NULL,
    who text NOT NULL,
    name text NOT NULL,
    act character varying(32) NOT NULL,
    case_id character varying(32) NOT NULL,
    outcome character varying(16) NOT NULL,
    detail text NOT NULL
);
CREATE SEQUENCE record_n_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE record_n_seq OWNED BY record.n;
CREATE TABLE remarks (
    case_id character varying(32) NOT NULL,
    n integer NOT NULL,
    kind character varying(16) NOT NULL,
    of integer NOT NULL,
    paper text NOT NULL,
    places text NOT NULL,
    words text NOT NULL,
    text text NOT NULL,
    proposed text NOT NULL,
    asks integer NOT NULL,
    by text NOT NULL,
    who text NOT NULL,
    at character varying(32) NOT NULL
);
CREATE TABLE schema (
    version integer NOT NULL,
    unswept integer NOT NULL
);
CREATE TABLE shapes (
    shape character varying(64) NOT NULL,
    mapping text NOT NULL
);
CREATE TABLE signed_out (
    session character varying(64) NOT NULL,
    at character varying(32) NOT NULL
);
CREATE TABLE snapshots (
    case_id character varying(32) NOT NULL,
    revision integer NOT NULL,
    content text NOT NULL,
    digest character varying(64) NOT NULL
);
CREATE TABLE standing (
    case_id character varying(32) NOT NULL,
    relation character varying(16) NOT NULL,
    who character varying(200) NOT NULL
);
ALTER TABLE record ALTER COLUMN n SET DEFAULT nextval('record_n_seq'::regclass);
INSERT INTO cases VALUES ('0123456789abcdef0123456789abcdef', 2, 'John Placeholder', '', '', 'john placeholder  ', '', '2026-11-24T12:00:00+00:00', '2026-11-24T12:01:00+00:00', 'DS Bob Sample', NULL);
INSERT INTO changes VALUES ('0123456789abcdef0123456789abcdef', 1, 0, 'PC Ann Example', '2026-11-24T12:00:00+00:00', 'created', NULL, 3, '25e5363af43b033d3d1fcec16fc6cce595fb1c89f59e690eb525db88427f38b6');
INSERT INTO changes VALUES ('0123456789abcdef0123456789abcdef', 2, 1, 'DS Bob Sample', '2026-11-24T12:01:00+00:00', 'saved', NULL, 3, '9f1960f07d9866b092062d48022011d6f36252c7f33fb1ab71c9b6314341de03');
INSERT INTO draft_keys VALUES ('0123456789abcdef0123456789abcdef', '\x853ea7fa652e752ee7b219fda96db2ef121b7760c91ce3609bb609c7b38083bc');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 1, 0, 'defendant.name', '"John Placeholder"');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 1, 1, 'incidents.k3f9', '{"date": {"words": "3 June 2026", "certainty": "exact", "earliest": "2026-06-03", "latest": "2026-06-03"}, "what": "He waited outside."}');
INSERT INTO edits VALUES ('0123456789abcdef0123456789abcdef', 2, 0, 'defendant.needs', '"An interpreter"');
INSERT INTO files VALUES ('0123456789abcdef0123456789abcdef', '23e1765cd96692fcbaafc1b70970e2dd0f25f9454193be4ab4f10ab8248adbe4', 5, '\x61206d6170');
INSERT INTO schema VALUES (5, 0);
INSERT INTO shapes VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{"first": 2}');
SELECT pg_catalog.setval('record_n_seq', 1, false);
ALTER TABLE cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);
ALTER TABLE changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (case_id, revision);
ALTER TABLE decisions
    ADD CONSTRAINT decisions_pkey PRIMARY KEY (case_id, n);
ALTER TABLE draft_keys
    ADD CONSTRAINT draft_keys_pkey PRIMARY KEY (case_id);
ALTER TABLE edits
    ADD CONSTRAINT edits_pkey PRIMARY KEY (case_id, revision, n);
ALTER TABLE files
    ADD CONSTRAINT files_pkey PRIMARY KEY (case_id, sha256);
ALTER TABLE people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE record
    ADD CONSTRAINT record_pkey PRIMARY KEY (n);
ALTER TABLE remarks
    ADD CONSTRAINT remarks_pkey PRIMARY KEY (case_id, n);
ALTER TABLE shapes
    ADD CONSTRAINT shapes_pkey PRIMARY KEY (shape);
ALTER TABLE signed_out
    ADD CONSTRAINT signed_out_pkey PRIMARY KEY (session);
ALTER TABLE snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (case_id);
ALTER TABLE standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (case_id, relation, who);
CREATE INDEX edits_by_path ON edits USING btree (case_id, path, revision, n);
CREATE INDEX standing_by_who ON standing USING btree (relation, who);
ALTER TABLE changes
    ADD CONSTRAINT changes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE decisions
    ADD CONSTRAINT decisions_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE draft_keys
    ADD CONSTRAINT draft_keys_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE edits
    ADD CONSTRAINT edits_case_id_revision_fkey FOREIGN KEY (case_id, revision) REFERENCES changes(case_id, revision) ON DELETE CASCADE;
ALTER TABLE files
    ADD CONSTRAINT files_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE remarks
    ADD CONSTRAINT remarks_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE snapshots
    ADD CONSTRAINT snapshots_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
ALTER TABLE standing
    ADD CONSTRAINT standing_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE CASCADE;
