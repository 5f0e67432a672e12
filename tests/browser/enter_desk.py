"""Enters a desk of your own, and prints what that took: `python -m tests.browser.enter_desk FOLDER TABLE [CASE]`."""

import tempfile
import time
from pathlib import Path

import click
from playwright.sync_api import expect, sync_playwright

from tests.evidence.desks.test_desks import files_of
from tests.served import Server

from .conftest import ARGS, Visit, chromium
from .desk_hand import Hand, lines, read_table
from .waiting import PATIENCE


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("table", type=click.Path(path_type=Path, exists=True))
@click.argument("case", type=click.Path(path_type=Path), required=False)
@click.option("--patience", default=PATIENCE // 1000, help="Seconds after which a page is taken to be stuck.")
def main(folder: Path, table: Path, case: Path | None, patience: int) -> None:
    """Enter the files of a folder as a table answers, and write the case file where one is named."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        server = Server(Path(scratch) / "cases.db", Path(scratch) / "log").start()
        browser = playwright.chromium.launch(executable_path=chromium(), args=ARGS)
        expect.set_options(timeout=patience * 1000)
        try:
            page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
            page.set_default_timeout(patience * 1000)
            hand = Hand(Visit(page, server), read_table(table))
            hand.visit.home()
            began = time.monotonic()
            try:
                hand.enter(files_of(folder))
            finally:
                click.echo("\n".join((*lines(hand), f"{time.monotonic() - began:.0f} s on this machine")))
                if case:
                    made = server.case(hand.visit.case_id).model_dump_json(exclude_defaults=True)
                    case.write_text(made, encoding="utf-8")
            click.echo("\n".join(f"Not seen: {page}: {rule}" for page, rule in hand.unused()))
            click.echo(hand.left or "Nothing blocks filing.")
        finally:
            browser.close()
            server.stop()


main()
