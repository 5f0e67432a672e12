"""Starts Streamlit with a store whose disk is full for as long as a file of a given name is there."""

import sys
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from streamlit.web.cli import main

NO_ROOM = Path(sys.argv.pop(1))


@event.listens_for(Engine, "begin")
def _fill(connection: Connection) -> None:
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar() if NO_ROOM.exists() else 1_000_000_000
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


main()
