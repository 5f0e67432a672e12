"""The tables, the same in SQLite and PostgreSQL. Times are text in UTC, and values are JSON."""

from collections.abc import Mapping

from sqlalchemy import (
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    text,
)

VERSION = 6
"""The version of these tables. A store of a later one is refused; one of an earlier is given what it lacks."""

SINCE: Mapping[str, int] = {
    "shapes": 2,
    "draft_keys": 3,
    "standing": 4,
    "people": 4,
    "record": 4,
    "signed_out": 4,
    "decisions": 5,
    "remarks": 5,
    "days": 6,
}
"""The version in which a table came, where that is not the first."""

metadata = MetaData()

# One row. `unswept` says that a case was erased and its bytes may still stand in the free pages of the file.
schema = Table(
    "schema",
    metadata,
    Column("version", Integer, nullable=False),
    Column("unswept", Integer, nullable=False),
)

# What the list of cases shows and searches. Each is copied from the case itself, and goes with it.
cases = Table(
    "cases",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("head", Integer, nullable=False),
    Column("defendant", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("case_number", Text, nullable=False),
    Column("search", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("changed_at", String(32), nullable=False),
    Column("changed_by", Text, nullable=False),
    Column("archived_at", String(32)),
)

# A digest covers the change and the digest before it, so that damage anywhere in a case's history is noticed.
changes = Table(
    "changes",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("base", Integer, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("of", Integer),
    Column("schema_version", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
)

# A value that is NULL, which is not the JSON null, takes an item out.
edits = Table(
    "edits",
    metadata,
    Column("case_id", String(32), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("path", Text, nullable=False),
    Column("value", Text),
    ForeignKeyConstraint(["case_id", "revision"], ["changes.case_id", "changes.revision"], ondelete="CASCADE"),
    Index("edits_by_path", "case_id", "path", "revision", "n"),
)

# The newest only: an earlier revision is replayed from the start, which is quick.
snapshots = Table(
    "snapshots",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("digest", String(64), nullable=False),
)

files = Table(
    "files",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

# What is typed and not saved lies in a browser, where only this key opens it. It ends with the case, or its archiving.
draft_keys = Table(
    "draft_keys",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

# Who stands how to a case where there is sign-in, and the stage that it stands at: it goes with the case.
standing = Table(
    "standing",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("relation", String(16), primary_key=True),
    Column("who", String(200), primary_key=True),
    Index("standing_by_who", "relation", "who"),
)

# What was decided of a case, in order. None is ever changed: what undoes one is another. `over` is JSON.
decisions = Table(
    "decisions",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("who", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("at", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("assessed_on", String(10), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    Column("words", Text, nullable=False),
    Column("over", Text, nullable=False),
    Column("wrote", Integer, nullable=False),
    Column("papers", String(64), nullable=False),
    Column("signed", String(64), nullable=False),
    Column("attached_by", Text, nullable=False),
)

# What those who read the papers said of them, in order. None is ever changed. `places` is JSON.
remarks = Table(
    "remarks",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("of", Integer, nullable=False),
    Column("paper", Text, nullable=False),
    Column("places", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("proposed", Text, nullable=False),
    Column("asks", Integer, nullable=False),
    Column("by", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", String(32), nullable=False),
)

# What is due in a case that was filed, as it was counted at a revision by some rules: no case is opened to list it. It
# can be counted again, and goes with the case. `undone` is JSON.
days = Table(
    "days",
    metadata,
    Column("case_id", ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("rules", String(64), nullable=False),
    Column("undone", Text, nullable=False),
)

# Who has signed in, so that they can be named.
people = Table(
    "people",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("name", Text, nullable=False),
    Column("collar", Text, nullable=False),
)

# Who did what with which case, and who was refused. It hangs on no case: it is there when the case is erased.
record = Table(
    "record",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("at", String(32), nullable=False),
    Column("who", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("act", String(32), nullable=False),
    Column("case_id", String(32), nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("detail", Text, nullable=False),
)

# What tells a signing in that was signed out of from others, for as long as one may last. It does not say whose.
signed_out = Table(
    "signed_out",
    metadata,
    Column("session", String(64), primary_key=True),
    Column("at", String(32), nullable=False),
)

# How files of evidence of the same headings are read, whatever case they are of: it holds nothing of what is in them.
shapes = Table(
    "shapes",
    metadata,
    Column("shape", String(64), primary_key=True),
    Column("mapping", Text, nullable=False),
)

# One statement, since two people may remember the same shape at once.
REMEMBER = text(
    "INSERT INTO shapes (shape, mapping) VALUES (:shape, :mapping) "
    "ON CONFLICT (shape) DO UPDATE SET mapping = excluded.mapping"
)

COUNT = text(
    "INSERT INTO days (case_id, revision, rules, undone) VALUES (:case_id, :revision, :rules, :undone) "
    "ON CONFLICT (case_id) DO UPDATE "
    "SET revision = excluded.revision, rules = excluded.rules, undone = excluded.undone "
    "WHERE days.revision <= excluded.revision"
)

MEET = text(
    "INSERT INTO people (id, name, collar) VALUES (:id, :name, :collar) "
    "ON CONFLICT (id) DO UPDATE SET name = excluded.name, collar = excluded.collar"
)

OUT = text("INSERT INTO signed_out (session, at) VALUES (:session, :at) ON CONFLICT (session) DO NOTHING")
