"""docxtemplater (npm) as a peer: a process of Node.js that fills one template again and again, where it can be had.

Node.js and the modules `docxtemplater` and `pizzip` are looked for on the machine, globally or by NODE_PATH. Nothing is
installed. The process has the template and the rows before the timing begins.
"""

import io
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from spo.documents.render import FOLDER

from .rows import Run

_FOUND = """
const at = { paths: (process.env.NODE_PATH || "").split(require("path").delimiter).filter(Boolean) };
for (const name of ["docxtemplater", "pizzip"]) require.resolve(name, at.paths.length ? at : undefined);
console.log(require(require.resolve("docxtemplater/package.json", at.paths.length ? at : undefined)).version);
"""
_FILLS = """
const fs = require("fs"), PizZip = require("pizzip"), Docxtemplater = require("docxtemplater");
const template = fs.readFileSync(process.argv[2]), rows = JSON.parse(fs.readFileSync(process.argv[3], "utf8"));
require("readline").createInterface({ input: process.stdin }).on("line", () => {
  const made = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  made.render({ rows });
  const file = made.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  fs.writeFileSync(process.argv[4], file);
  console.log(file.length);
});
"""


@cache
def installed() -> str | None:
    """Return docxtemplater with its version, or None where it or Node.js is not on the machine."""
    if not (node := shutil.which("node")):
        return None
    asked = subprocess.run([node, "-e", _FOUND], capture_output=True, text=True, env=_env(), check=False)
    return f"docxtemplater {asked.stdout.strip()}" if asked.returncode == 0 else None


def fills(rows: Sequence[Mapping[str, str]], folder: Path) -> Run:
    """Return what fills a table of rows once each time it is called. What it last made is `made.docx` in the folder."""
    node = shutil.which("node")
    assert node
    (folder / "template.docx").write_bytes(_template(list(rows[0])))
    (folder / "rows.json").write_text(json.dumps(list(rows)), encoding="utf-8")
    (folder / "fills.js").write_text(_FILLS, encoding="utf-8")
    named = [str(folder / name) for name in ("fills.js", "template.docx", "rows.json", "made.docx")]
    process = subprocess.Popen([node, *named], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_env())

    def fill() -> str:
        assert process.stdin
        assert process.stdout
        process.stdin.write("\n")
        process.stdin.flush()
        size = process.stdout.readline()
        assert size.strip().isdigit(), "docxtemplater made no file"
        return size

    fill()  # Node.js has read its files by then
    return fill


def _env() -> dict[str, str]:
    """Return the environment with the folder of global modules among those in which Node.js looks."""
    npm = shutil.which("npm")
    named = (
        subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False).stdout.strip() if npm else ""
    )
    held = [part for part in (os.environ.get("NODE_PATH", ""), named) if part]
    return {**os.environ, "NODE_PATH": os.pathsep.join(held)}


def _template(columns: Sequence[str]) -> bytes:
    """Return a Word file with a table of one row, which docxtemplater repeats, in the look of our own."""
    opens, closes = "{#rows}", "{/rows}"
    tags = [f"{{{column}}}" for column in columns]
    tags[0], tags[-1] = f"{opens}{tags[0]}", f"{tags[-1]}{closes}"
    cell = '<w:tc><w:p><w:pPr><w:pStyle w:val="SPOCell"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p></w:tc>'
    cells = "".join(map(cell.format, tags))
    with zipfile.ZipFile(FOLDER / "chronology.docx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    whole = parts["word/document.xml"].decode()
    head, end = whole[: whole.index("<w:body>") + 8], whole[whole.rindex("<w:sectPr>") :]
    parts["word/document.xml"] = f"{head}<w:tbl><w:tr>{cells}</w:tr></w:tbl>{end}".encode()
    for name, content in parts.items():
        if name != "word/document.xml":
            parts[name] = content.replace(b"{{", b"").replace(b"}}", b"")
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()
