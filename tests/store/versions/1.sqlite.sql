BEGIN TRANSACTION;
CREATE TABLE cases (
	id VARCHAR(32) NOT NULL,
	head INTEGER NOT NULL,
	defendant TEXT NOT NULL,
	officer TEXT NOT NULL,
	case_number TEXT NOT NULL,
	search TEXT NOT NULL,
	status TEXT NOT NULL,
	created_at VARCHAR(32) NOT NULL,
	changed_at VARCHAR(32) NOT NULL,
	changed_by TEXT NOT NULL,
	archived_at VARCHAR(32),
	PRIMARY KEY (id)
);
INSERT INTO "cases" VALUES('0123456789abcdef0123456789abcdef',2,'John Placeholder','','','john placeholder  ','','2026-11-24T12:00:00+00:00','2026-11-24T12:01:00+00:00','DS Bob Sample',NULL);
CREATE TABLE changes (
	case_id VARCHAR(32) NOT NULL,
	revision INTEGER NOT NULL,
	base INTEGER NOT NULL,
	who TEXT NOT NULL,
	at VARCHAR(32) NOT NULL,
	kind VARCHAR(16) NOT NULL,
	"of" INTEGER,
	schema_version INTEGER NOT NULL,
	digest VARCHAR(64) NOT NULL,
	PRIMARY KEY (case_id, revision),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
INSERT INTO "changes" VALUES('0123456789abcdef0123456789abcdef',1,0,'PC Ann Example','2026-11-24T12:00:00+00:00','created',NULL,1,'e27fc52a77320fd5ebc4ce3e9323b5d5d6dc7b740c255f8c76df1367ea2ae153');
INSERT INTO "changes" VALUES('0123456789abcdef0123456789abcdef',2,1,'DS Bob Sample','2026-11-24T12:01:00+00:00','saved',NULL,1,'e62023d7175b5e5991b607a0c9775384bb38b619477924f3d2c42fe685322437');
CREATE TABLE edits (
	case_id VARCHAR(32) NOT NULL,
	revision INTEGER NOT NULL,
	n INTEGER NOT NULL,
	path TEXT NOT NULL,
	value TEXT,
	PRIMARY KEY (case_id, revision, n),
	FOREIGN KEY(case_id, revision) REFERENCES changes (case_id, revision) ON DELETE CASCADE
);
INSERT INTO "edits" VALUES('0123456789abcdef0123456789abcdef',1,0,'defendant.name','"John Placeholder"');
INSERT INTO "edits" VALUES('0123456789abcdef0123456789abcdef',1,1,'incidents.k3f9','{"date": {"words": "3 June 2026", "certainty": "exact", "earliest": "2026-06-03", "latest": "2026-06-03"}, "what": "He waited outside."}');
INSERT INTO "edits" VALUES('0123456789abcdef0123456789abcdef',2,0,'defendant.needs','"An interpreter"');
CREATE TABLE files (
	case_id VARCHAR(32) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	size INTEGER NOT NULL,
	content BLOB NOT NULL,
	PRIMARY KEY (case_id, sha256),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
INSERT INTO "files" VALUES('0123456789abcdef0123456789abcdef','23e1765cd96692fcbaafc1b70970e2dd0f25f9454193be4ab4f10ab8248adbe4',5,X'61206D6170');
CREATE TABLE schema (
	version INTEGER NOT NULL,
	unswept INTEGER NOT NULL
);
INSERT INTO "schema" VALUES(1,0);
CREATE TABLE snapshots (
	case_id VARCHAR(32) NOT NULL,
	revision INTEGER NOT NULL,
	content TEXT NOT NULL,
	digest VARCHAR(64) NOT NULL,
	PRIMARY KEY (case_id),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
CREATE INDEX edits_by_path ON edits (case_id, path, revision, n);
COMMIT;
