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
INSERT INTO "changes" VALUES('0123456789abcdef0123456789abcdef',1,0,'PC Ann Example','2026-11-24T12:00:00+00:00','created',NULL,3,'25e5363af43b033d3d1fcec16fc6cce595fb1c89f59e690eb525db88427f38b6');
INSERT INTO "changes" VALUES('0123456789abcdef0123456789abcdef',2,1,'DS Bob Sample','2026-11-24T12:01:00+00:00','saved',NULL,3,'9f1960f07d9866b092062d48022011d6f36252c7f33fb1ab71c9b6314341de03');
CREATE TABLE decisions (
	case_id VARCHAR(32) NOT NULL,
	n INTEGER NOT NULL,
	kind VARCHAR(32) NOT NULL,
	who TEXT NOT NULL,
	name TEXT NOT NULL,
	role TEXT NOT NULL,
	at VARCHAR(32) NOT NULL,
	revision INTEGER NOT NULL,
	assessed_on VARCHAR(10) NOT NULL,
	fingerprint VARCHAR(64) NOT NULL,
	words TEXT NOT NULL,
	over TEXT NOT NULL,
	wrote INTEGER NOT NULL,
	papers VARCHAR(64) NOT NULL,
	signed VARCHAR(64) NOT NULL,
	attached_by TEXT NOT NULL,
	PRIMARY KEY (case_id, n),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
CREATE TABLE draft_keys (
	case_id VARCHAR(32) NOT NULL,
	"key" BLOB NOT NULL,
	PRIMARY KEY (case_id),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
INSERT INTO "draft_keys" VALUES('0123456789abcdef0123456789abcdef',X'1A5EC4CFD4EF61C92601DA9B32AC64597709139F2BC786CE28D95EAE535E8F0B');
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
CREATE TABLE people (
	id VARCHAR(200) NOT NULL,
	name TEXT NOT NULL,
	collar TEXT NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE record (
	n INTEGER NOT NULL,
	at VARCHAR(32) NOT NULL,
	who TEXT NOT NULL,
	name TEXT NOT NULL,
	act VARCHAR(32) NOT NULL,
	case_id VARCHAR(32) NOT NULL,
	outcome VARCHAR(16) NOT NULL,
	detail TEXT NOT NULL,
	PRIMARY KEY (n)
);
CREATE TABLE remarks (
	case_id VARCHAR(32) NOT NULL,
	n INTEGER NOT NULL,
	kind VARCHAR(16) NOT NULL,
	"of" INTEGER NOT NULL,
	paper TEXT NOT NULL,
	places TEXT NOT NULL,
	words TEXT NOT NULL,
	text TEXT NOT NULL,
	proposed TEXT NOT NULL,
	asks INTEGER NOT NULL,
	"by" TEXT NOT NULL,
	who TEXT NOT NULL,
	at VARCHAR(32) NOT NULL,
	PRIMARY KEY (case_id, n),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
CREATE TABLE schema (
	version INTEGER NOT NULL,
	unswept INTEGER NOT NULL
);
INSERT INTO "schema" VALUES(5,0);
CREATE TABLE shapes (
	shape VARCHAR(64) NOT NULL,
	mapping TEXT NOT NULL,
	PRIMARY KEY (shape)
);
INSERT INTO "shapes" VALUES('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','{"first": 2}');
CREATE TABLE signed_out (
	session VARCHAR(64) NOT NULL,
	at VARCHAR(32) NOT NULL,
	PRIMARY KEY (session)
);
CREATE TABLE snapshots (
	case_id VARCHAR(32) NOT NULL,
	revision INTEGER NOT NULL,
	content TEXT NOT NULL,
	digest VARCHAR(64) NOT NULL,
	PRIMARY KEY (case_id),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
CREATE TABLE standing (
	case_id VARCHAR(32) NOT NULL,
	relation VARCHAR(16) NOT NULL,
	who VARCHAR(200) NOT NULL,
	PRIMARY KEY (case_id, relation, who),
	FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
);
CREATE INDEX edits_by_path ON edits (case_id, path, revision, n);
CREATE INDEX standing_by_who ON standing (relation, who);
COMMIT;