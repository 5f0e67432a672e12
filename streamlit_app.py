"""The front door: opens the pages, which are in spo/wizard."""

from spo.wizard.app import run

run()
